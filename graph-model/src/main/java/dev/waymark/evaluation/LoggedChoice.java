package dev.waymark.evaluation;

import java.time.Instant;

/**
 * One row of a log with marginal propensities: an item at a position, whatever stood
 * beside it.
 *
 * @param at when it was shown
 * @param item what was shown
 * @param position where, from 1
 * @param reward what it earned; 1 for a click, 0 without
 * @param propensity the chance that the item was shown at this position, above 0, at most
 * 1
 */
public record LoggedChoice(Instant at, String item, int position, double reward, double propensity) {

	private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

	/** Sums of squares of a whole log stay finite. */
	private static final double LARGEST_REWARD = 1e9;

	public LoggedChoice {
		if (item.isBlank()) {
			throw new IllegalArgumentException("there is no item; name what was shown");
		}
		if (at.isBefore(EARLIEST) || !at.isBefore(LATEST)) {
			throw new IllegalArgumentException("the timestamp is " + at + ", but lies between 1900 and 2200");
		}
		if (!(propensity > 0 && propensity <= 1)) {
			throw new IllegalArgumentException(
					"the propensity is " + propensity + ", but a chance lies above 0 and at most at 1");
		}
		if (!(Math.abs(reward) <= LARGEST_REWARD)) {
			throw new IllegalArgumentException("the reward is " + reward + ", but must be a number up to a billion");
		}
		if (position < 1) {
			throw new IllegalArgumentException("the position is " + position + ", but positions begin at 1");
		}
	}

}
