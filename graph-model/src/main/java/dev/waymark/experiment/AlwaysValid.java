package dev.waymark.experiment;

/**
 * Intervals for a difference that hold at all times at once, so that looking every day
 * does not make errors more frequent: the mixture sequential probability ratio test of
 * Robbins, inverted (Johari, Koomen, Pekelis, Walsh, "Peeking at A/B tests: why it
 * matters, and what to do about it", KDD 2017; Johari, Pekelis, Walsh, "Always valid
 * inference", arXiv 1512.04922). The mixture is normal around no difference.
 *
 * @param error how often the interval may miss the truth at any time, above 0, below 1
 */
record AlwaysValid(double error) {

	/**
	 * The spread of the mixture: differences around so many points are found fastest.
	 * Much smaller ones cost a little more time, much larger ones a good deal more if it
	 * is set low.
	 */
	private static final double EXPECTED = 0.05;

	/**
	 * Half the width of an interval.
	 * @param variance of the estimate of the difference
	 */
	double half(double variance) {
		double mixture = EXPECTED * EXPECTED;
		return Math.sqrt(variance * (variance + mixture) / mixture
				* (2 * Math.log(1 / this.error) + Math.log((variance + mixture) / variance)));
	}

}
