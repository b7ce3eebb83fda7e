package dev.waymark.recommendation.explanation;

import org.jspecify.annotations.Nullable;

/**
 * One node on the way from the visitor to the content.
 *
 * @param label the node's label
 * @param key its natural key
 * @param relationship the relationship to the next step, null at the last
 * @param direction which way that relationship points, null at the last
 */
public record GraphStep(String label, String key, @Nullable String relationship, @Nullable Direction direction) {

	/**
	 * Which way a relationship points, seen from its step.
	 */
	public enum Direction {

		/** To the next step. */
		OUT,
		/** From the next step. */
		IN

	}
}
