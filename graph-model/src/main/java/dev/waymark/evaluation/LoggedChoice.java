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

	public LoggedChoice {
		if (!(propensity > 0 && propensity <= 1)) {
			throw new IllegalArgumentException(
					"the propensity is " + propensity + ", but a chance lies above 0 and at most at 1");
		}
		if (!Double.isFinite(reward)) {
			throw new IllegalArgumentException("the reward is " + reward + ", but must be a number");
		}
		if (position < 1) {
			throw new IllegalArgumentException("the position is " + position + ", but positions begin at 1");
		}
	}

}
