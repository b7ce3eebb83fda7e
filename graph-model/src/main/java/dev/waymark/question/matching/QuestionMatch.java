package dev.waymark.question.matching;

/**
 * A question that a text means.
 *
 * @param questionKey the question's key
 * @param confidence how sure the match is, above 0, at most 1
 */
public record QuestionMatch(String questionKey, double confidence) {

	public QuestionMatch {
		if (!(confidence > 0 && confidence <= 1)) {
			throw new IllegalArgumentException("a confidence is above 0 and at most 1, not " + confidence);
		}
	}

}
