package dev.waymark.seed.starter;

import java.util.List;
import java.util.stream.Stream;

/**
 * Writes questions, and when and by whom they are asked.
 */
final class QuestionLoad {

	private static final String NO_LINKS = """
			MATCH (q:Question)-[r:ARISES_AT|ASKS|RAISES]-() WHERE q.key IN $keys
			DELETE r""";

	private QuestionLoad() {
	}

	static void write(StarterContents contents, GraphWriter writer) {
		List<QuestionEntry> questions = contents.questions();
		writer.nodes(NodeLabel.QUESTION, questions.stream().map(QuestionLoad::question));
		writer.clear(NO_LINKS, questions.stream().map(QuestionEntry::key));
		writer.links(NodeLabel.QUESTION, "ARISES_AT", NodeLabel.STAGE,
				questions.stream().flatMap(QuestionLoad::arisings));
		writer.links(NodeLabel.PERSONA, "ASKS", NodeLabel.QUESTION, questions.stream().flatMap(QuestionLoad::askings));
		writer.links(NodeLabel.TRIGGER, "RAISES", NodeLabel.QUESTION, questions.stream()
			.flatMap((question) -> question.raisedBy().stream().map((trigger) -> Row.link(trigger, question.key()))));
	}

	private static Row question(QuestionEntry question) {
		Row row = Row.node(question.key())
			.withAll(question.text().properties("text"))
			.with("kind", question.kind())
			.with("importance", question.importance());
		question.phrasings().forEach((tag, phrasings) -> row.with("phrasings_" + tag.replace('-', '_'), phrasings));
		return row;
	}

	private static Stream<Row> arisings(QuestionEntry question) {
		return question.arisesAt()
			.stream()
			.map((arising) -> Row.link(question.key(), arising.stage())
				.with("fromDay", arising.fromDay())
				.with("untilDay", arising.untilDay()));
	}

	private static Stream<Row> askings(QuestionEntry question) {
		return question.askedBy()
			.stream()
			.map((asking) -> Row.link(asking.persona(), question.key()).with("importance", asking.importance()));
	}

}
