package dev.waymark.question.matching;

import java.util.List;
import java.util.stream.StreamSupport;

import org.neo4j.driver.Value;

/**
 * A question that the full-text indexes found.
 *
 * @param key the question's key
 * @param wordings its texts and phrasings, one list for each language of the
 * {@link TextQuery}, in that order
 */
public record FoundQuestion(String key, List<List<String>> wordings) {

	public FoundQuestion {
		wordings = wordings.stream().map(List::copyOf).toList();
	}

	/**
	 * Reads what {@link TextQuery#SUBQUERY} returns as {@code candidate}.
	 * @param candidate one map
	 * @return the candidate
	 */
	public static FoundQuestion read(Value candidate) {
		return new FoundQuestion(candidate.get("key").asString(),
				candidate.get("wordings").asList(FoundQuestion::texts));
	}

	private static List<String> texts(Value wordings) {
		return StreamSupport.stream(wordings.values().spliterator(), false)
			.filter((wording) -> !wording.isNull())
			.map((wording) -> wording.asObject().toString())
			.toList();
	}

}
