package dev.waymark.visitor.inference;

import java.time.Duration;

/**
 * What counts as seen, answered and known.
 *
 * @param impressions so many impressions within the cool-down are as good as a view
 * @param coolDown a view counts half after this time; content is seen as long as its
 * views add up to a half
 * @param answerProbability chance that an answer of quality 1 settles a question, 0 to 1
 * @param answered from this chance on a question counts as answered, above 0 to 1
 * @param personaThreshold how likely a persona has to be, above 0.5 to 1
 * @param stageThreshold how likely a stage has to be to serve by it, above 0 to 1
 */
public record VisitorRules(int impressions, Duration coolDown, double answerProbability, double answered,
		double personaThreshold, double stageThreshold) {

	/** What holds where nothing else is set. */
	public static final VisitorRules DEFAULTS = new VisitorRules(5, Duration.ofDays(30), 0.7, 0.5, 0.6, 0.5);

	public VisitorRules {
		require(impressions >= 1, "impressions", impressions, "is at least 1");
		require(coolDown.isPositive(), "cool-down", coolDown, "is longer than nothing");
		require(answerProbability > 0 && answerProbability <= 1, "answer-probability", answerProbability,
				"lies above 0 and at most at 1");
		require(answered > 0 && answered <= 1, "answered", answered, "lies above 0 and at most at 1");
		require(personaThreshold > 0.5 && personaThreshold <= 1, "persona-threshold", personaThreshold,
				"lies above 0.5 and at most at 1");
		require(stageThreshold > 0 && stageThreshold <= 1, "stage-threshold", stageThreshold,
				"lies above 0 and at most at 1");
	}

	private static void require(boolean holds, String setting, Object value, String rule) {
		if (!holds) {
			throw new IllegalArgumentException("waymark.visitors." + setting + " is " + value + ", but it " + rule);
		}
	}

}
