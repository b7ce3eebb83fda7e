package dev.waymark.evaluation;

import java.util.List;

/**
 * One display of a slate that this engine decided, with the exact chances of its draws.
 *
 * @param context what the reward model groups by, such as stage and device
 * @param draws one a rank, best first
 */
public record LoggedSlate(String context, List<Draw> draws) {

	public LoggedSlate {
		draws = List.copyOf(draws);
		if (draws.isEmpty()) {
			throw new IllegalArgumentException("a slate without items is no decision");
		}
	}

	/**
	 * What was drawn at a rank, given what stands above.
	 *
	 * @param propensity the chance of this item at this rank given those above, above 0
	 * @param choices how many items were in the draw, from 1
	 * @param best whether no other scored better
	 * @param reward what it earned
	 */
	public record Draw(double propensity, int choices, boolean best, double reward) {

		public Draw {
			if (!(propensity > 0 && propensity <= 1) || choices < 1) {
				throw new IllegalArgumentException("a draw of " + choices + " with a chance of " + propensity);
			}
		}

		double weight(PolicyKind policy) {
			return switch (policy) {
				case UNIFORM -> 1.0 / this.choices / this.propensity;
				case CURRENT -> 1;
				case BEST_FIRST -> this.best ? 1 / this.propensity : 0;
			};
		}

		boolean leftToChance() {
			return this.propensity < 1 || this.choices == 1;
		}

	}
}
