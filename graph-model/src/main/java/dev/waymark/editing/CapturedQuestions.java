package dev.waymark.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.waymark.graph.Graph;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.locale.LocalizedText;
import dev.waymark.question.Hearing;
import dev.waymark.question.QuestionReview;
import dev.waymark.question.QuestionSource;
import dev.waymark.question.matching.FoundQuestion;
import dev.waymark.question.matching.MatchingSettings;
import dev.waymark.question.matching.QuestionMatch;
import dev.waymark.question.matching.QuestionMatcher;
import dev.waymark.question.matching.TextQuery;
import org.jspecify.annotations.Nullable;

/**
 * What customers really ask, told by those who hear it. A question that was heard and is
 * not accepted yet is tied to nothing, so that neither serving nor coverage can reach it.
 */
public final class CapturedQuestions {

	/**
	 * From here on two texts ask the same. A question that counts as another one is lost,
	 * and one that stands twice can be merged: so rather too high.
	 */
	private static final double SAME = 0.95;

	private static final String NEAR = "CALL () {\n" + TextQuery.SUBQUERY_WITH_UNREVIEWED + "}\nRETURN candidate";

	private final Graph graph;

	private final Editing editing;

	/**
	 * Captures questions in a graph.
	 * @param graph to write to
	 * @param editing edits the same graph
	 */
	public CapturedQuestions(Graph graph, Editing editing) {
		this.graph = graph;
		this.editing = editing;
	}

	/**
	 * Counts a question as heard. Where no question of the graph asks the same, it comes
	 * to be, open for review.
	 * @param text the words
	 * @param locale the language that they are in
	 * @param persona key of the persona that asked, where known
	 * @param stage id of the stage at which it was asked, where known
	 * @param source who heard it
	 * @param by who tells it
	 * @return the question's key
	 * @throws dev.waymark.input.InputException if the persona or the stage is unknown
	 */
	public String capture(String text, Locale locale, @Nullable String persona, @Nullable String stage,
			QuestionSource source, String by) {
		if (HeardKey.plain(text).isEmpty()) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "text",
					"\"%s\" has no words; send what was asked".formatted(text));
		}
		Hearing hearing = new Hearing(this.editing.now(), by, source, locale, text, persona, stage);
		return this.graph.change((transaction) -> capture(transaction, hearing));
	}

	private String capture(Graph transaction, Hearing hearing) {
		ContentRevision.lock(transaction);
		requireKnown(transaction, hearing);
		String key = find(transaction, hearing).orElseGet(() -> HeardKey.of(hearing.text(), hearing.locale()));
		Edit edit = new Edit(EntityKind.QUESTION, key, "text")
			.step((state) -> Heard.add((state.get("kind") != null) ? state : fresh(state, hearing), hearing));
		this.editing.apply(transaction, EntityKind.QUESTION, List.of(edit), hearing.by());
		return key;
	}

	/**
	 * Accepts captured questions, or puts them aside. An accepted one arises at the
	 * stages and is asked by the personas that were named when it was heard.
	 * @param keys of questions that were heard
	 * @param accept whether they are accepted
	 * @param by who reviews
	 * @return what came of it
	 * @throws dev.waymark.input.InputException if a question is unknown, was never heard,
	 * or is to be put aside after it was accepted
	 */
	public EditReport review(List<String> keys, boolean accept, String by) {
		return this.graph.change((transaction) -> {
			ContentRevision.lock(transaction);
			return this.editing.apply(transaction, EntityKind.QUESTION,
					new QuestionReviews(transaction, accept).edits(keys), by);
		});
	}

	/**
	 * Merges captured questions into one that asks the same. Nothing of them is lost:
	 * what answers them, who asks them and where, their words and who heard them.
	 * @param from keys of questions that came to be by being captured; they are gone
	 * afterwards
	 * @param into key of another question
	 * @param by who merges
	 * @return what became of {@code into}
	 * @throws dev.waymark.input.InputException if a question is unknown, was not
	 * captured, or would be merged into itself
	 */
	public EditReport merge(List<String> from, String into, String by) {
		return this.graph.change((transaction) -> {
			ContentRevision.lock(transaction);
			return new QuestionMerge(transaction, this.editing.record(transaction, by)).merge(from, into);
		});
	}

	private static void requireKnown(Graph transaction, Hearing hearing) {
		KnownKeys keys = new KnownKeys(transaction);
		if (hearing.persona() != null) {
			keys.require(KeyKind.PERSONA, "persona", List.of(hearing.persona()));
		}
		if (hearing.stage() != null) {
			int end = hearing.stage().indexOf('/');
			keys.require(KeyKind.JOURNEY, "journey", List.of(hearing.stage().substring(0, end)));
			keys.requireStage("stage", hearing.stage().substring(0, end), hearing.stage().substring(end + 1));
		}
	}

	/** The question that asks the same, reviewed or not. */
	private static Optional<String> find(Graph transaction, Hearing hearing) {
		String words = HeardKey.plain(hearing.text());
		QuestionMatcher matcher = new QuestionMatcher(transaction, MatchingSettings.defaults());
		Optional<TextQuery> query = matcher.query(hearing.text(), hearing.locale());
		if (query.isEmpty()) {
			return Optional.empty();
		}
		List<FoundQuestion> near = transaction.read(NEAR, query.get().parameters(),
				(row) -> FoundQuestion.read(row.get("candidate")));
		return near.stream()
			.filter((found) -> found.wordings()
				.stream()
				.flatMap(List::stream)
				.anyMatch((wording) -> HeardKey.plain(wording).equals(words)))
			.map(FoundQuestion::key)
			.sorted()
			.findFirst()
			.or(() -> matcher.choose(query.get(), near)
				.stream()
				.filter((match) -> match.confidence() >= SAME)
				.map(QuestionMatch::questionKey)
				.findFirst());
	}

	private static Snapshot fresh(Snapshot defaults, Hearing hearing) {
		return defaults.with("kind", "QUESTION")
			.with("captured", true)
			.with("review", QuestionReview.OPEN.name())
			.withTexts("text",
					new LocalizedText(Map.of(hearing.locale().toLanguageTag(), hearing.text())).properties("text"));
	}

}
