package dev.waymark.recommendation.ranking;

import java.util.List;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/**
 * How much chance there is in a slate. At each rank an item is drawn with a chance in
 * proportion to {@code exp(gain / temperature)} (Plackett, "The analysis of
 * permutations", Applied Statistics 24, 1975; Luce, "Individual choice behavior", 1959),
 * as the largest of the logarithms with Gumbel noise (Yellott, "The relationship between
 * Luce's choice axiom, Thurstone's theory of comparative judgment, and the double
 * exponential distribution", J. Math. Psych. 15, 1977). The temperature is the best gain
 * times {@code rate / (1 − rate)}: so it knows no unit, a rate of 0 leaves nothing to
 * chance, and with a rate of 1 every item has the same chance.
 */
public final class Exploration {

	/** Nothing is left to chance. */
	public static final Exploration NONE = new Exploration(0, null);

	private final double rate;

	private final @Nullable RandomGenerator random;

	private Exploration(double rate, @Nullable RandomGenerator random) {
		this.rate = rate;
		this.random = random;
	}

	/**
	 * Chance at a rate.
	 * @param rate 0 to 1
	 * @param random the source of chance, used by this slate alone
	 * @return the chance
	 */
	public static Exploration at(double rate, RandomGenerator random) {
		if (!(rate >= 0 && rate <= 1)) {
			throw new IllegalArgumentException("the rate of exploration is " + rate + ", but lies between 0 and 1");
		}
		return (rate > 0) ? new Exploration(rate, random) : NONE;
	}

	/**
	 * Draws an item.
	 * @param items at least one
	 * @param gains what each would add, 0 or more, in the same order
	 * @param best which of them is taken where nothing is left to chance
	 * @return the item with its exact chance
	 */
	Draw draw(List<Item> items, double[] gains, int best) {
		if (this.random == null || items.size() == 1) {
			return new Draw(items.get(best), 1, items.size(), true);
		}
		double coldness = (gains[best] > 0) ? (1 - this.rate) / (this.rate * gains[best]) : 0;
		double all = 0;
		double highest = Double.NEGATIVE_INFINITY;
		int drawn = best;
		for (int n = 0; n < gains.length; n++) {
			double logit = coldness * (gains[n] - gains[best]);
			all += Math.exp(logit);
			double noisy = logit - Math.log(-Math.log(this.random.nextDouble()));
			if (noisy > highest) {
				highest = noisy;
				drawn = n;
			}
		}
		double chance = Math.exp(coldness * (gains[drawn] - gains[best])) / all;
		return new Draw(items.get(drawn), chance, items.size(), gains[drawn] >= gains[best]);
	}

}
