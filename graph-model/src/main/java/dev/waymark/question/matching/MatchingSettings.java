package dev.waymark.question.matching;

/**
 * How much a matcher reads, and how sure it must be.
 *
 * @param minimumConfidence below it there is no match; from 0 to 1
 * @param maximumMatches how many matches there are at most
 * @param candidates how many questions an index hands over for comparison
 * @param sampledQuestions of how many questions words are counted, to tell rare ones from
 * common ones; bounds the work after a change of content
 * @param maximumCharacters of a longer text only the beginning counts
 */
public record MatchingSettings(double minimumConfidence, int maximumMatches, int candidates, int sampledQuestions,
		int maximumCharacters) {

	private static final MatchingSettings DEFAULTS = new MatchingSettings(0.35, 5, 40, 1000, 400);

	public MatchingSettings {
		requirePositive("maximumMatches", maximumMatches);
		requirePositive("candidates", candidates);
		requirePositive("sampledQuestions", sampledQuestions);
		requirePositive("maximumCharacters", maximumCharacters);
		if (!(minimumConfidence >= 0 && minimumConfidence <= 1)) {
			throw new IllegalArgumentException("minimumConfidence is from 0 to 1, not " + minimumConfidence);
		}
	}

	/**
	 * Settings that leave about one off-topic sentence in forty with a match.
	 * @return the defaults
	 */
	public static MatchingSettings defaults() {
		return DEFAULTS;
	}

	private static void requirePositive(String name, int value) {
		if (value < 1) {
			throw new IllegalArgumentException(name + " is at least 1, not " + value);
		}
	}

}
