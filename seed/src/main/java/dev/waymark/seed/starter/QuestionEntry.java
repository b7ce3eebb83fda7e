package dev.waymark.seed.starter;

import java.util.List;
import java.util.Map;

import dev.waymark.locale.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What content can serve: a question, a task, an invitation or a stimulus.
 *
 * @param origin where it stands
 * @param key its key
 * @param kind a {@code QuestionKind}
 * @param importance 0 to 1
 * @param text how it is asked
 * @param phrasings other ways to ask it, by language
 * @param arisesAt when
 * @param askedBy by whom
 * @param raisedBy keys of triggers
 */
record QuestionEntry(Origin origin, String key, String kind, double importance, LocalizedText text,
		Map<String, List<String>> phrasings, List<Arising> arisesAt, List<Asking> askedBy, List<String> raisedBy) {

	/**
	 * When a question arises.
	 *
	 * @param stage the id of a stage
	 * @param fromDay first day after entering the stage
	 * @param untilDay last day
	 */
	record Arising(String stage, @Nullable Integer fromDay, @Nullable Integer untilDay) {
	}

	/**
	 * Who asks a question.
	 *
	 * @param persona its key
	 * @param importance to this persona, where it differs
	 */
	record Asking(String persona, @Nullable Double importance) {
	}
}
