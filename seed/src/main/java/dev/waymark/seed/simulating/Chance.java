package dev.waymark.seed.simulating;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * One stream of chance.
 */
final class Chance {

	private static final long STEP = 0xD1342543DE82EF95L;

	private final SplittableRandom random;

	/**
	 * The stream of a seed and a number.
	 * @param seed the seed
	 * @param number different numbers give streams that have nothing to do with each
	 * other
	 */
	Chance(long seed, long number) {
		this.random = new SplittableRandom(new SplittableRandom(seed).nextLong() + number * STEP);
	}

	boolean happens(double probability) {
		return this.random.nextDouble() < probability;
	}

	double between(double low, double high) {
		return low + (high - low) * this.random.nextDouble();
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	<T> T any(List<T> all) {
		return all.get(below(all.size()));
	}

	/** Picks by weights of any sum. */
	<T> T any(List<T> all, ToDoubleFunction<T> weight) {
		double left = between(0, all.stream().mapToDouble(weight).sum());
		for (T each : all) {
			left -= weight.applyAsDouble(each);
			if (left < 0) {
				return each;
			}
		}
		return all.getLast();
	}

	/** A time or an amount: as often above the median as below, sometimes far above. */
	double logNormal(double median, double spread) {
		return median * Math.exp(spread * this.random.nextGaussian());
	}

}
