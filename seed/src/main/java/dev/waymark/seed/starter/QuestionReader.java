package dev.waymark.seed.starter;

import java.util.List;
import java.util.Set;

import dev.waymark.seed.starter.QuestionEntry.Arising;
import dev.waymark.seed.starter.QuestionEntry.Asking;

/**
 * Reads questions.
 */
final class QuestionReader {

	private static final Set<String> KINDS = Set.of("QUESTION", "TASK", "INVITATION", "STIMULUS");

	private QuestionReader() {
	}

	static void question(Fields fields, StarterContents contents) {
		contents.questions()
			.add(new QuestionEntry(fields.origin(), fields.required("key", Values.KEY, ""),
					fields.required("kind", Values.oneOf(KINDS), ""),
					fields.required("importance", Values.between(0, 1), 0.0), fields.localized("text"),
					fields.textsByLanguage("phrasings"), arisesAt(fields), askedBy(fields),
					fields.optional("raisedBy", Values.TEXTS, List.of())));
		fields.rejectUnknown();
	}

	private static List<Arising> arisesAt(Fields fields) {
		List<Arising> arisings = fields.list("arisesAt", "stage").stream().map(QuestionReader::arising).toList();
		if (arisings.isEmpty()) {
			fields.fault("arisesAt", "names no stage, so the question would never come up; add one: [MOT4/ZMOT]");
		}
		return arisings;
	}

	private static Arising arising(Fields fields) {
		Arising arising = new Arising(fields.required("stage", Values.TEXT, ""),
				fields.find("fromDay", Values.wholeFrom(0)), fields.find("untilDay", Values.wholeFrom(0)));
		if (arising.fromDay() != null && arising.untilDay() != null && arising.untilDay() < arising.fromDay()) {
			fields.fault("untilDay",
					"is %d, before fromDay %d; give a later day".formatted(arising.untilDay(), arising.fromDay()));
		}
		fields.rejectUnknown();
		return arising;
	}

	private static List<Asking> askedBy(Fields fields) {
		List<Asking> askings = fields.list("askedBy", "persona").stream().map(QuestionReader::asking).toList();
		if (askings.isEmpty()) {
			fields.fault("askedBy", "names no persona, so nobody would ask it; add one");
		}
		return askings;
	}

	private static Asking asking(Fields fields) {
		Asking asking = new Asking(fields.required("persona", Values.TEXT, ""),
				fields.find("importance", Values.between(0, 1)));
		fields.rejectUnknown();
		return asking;
	}

}
