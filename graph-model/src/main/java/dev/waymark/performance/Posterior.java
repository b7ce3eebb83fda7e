package dev.waymark.performance;

/**
 * What is believed of a rate: a beta distribution.
 *
 * @param mean the rate to expect, 0 to 1
 * @param tries how many tries the belief is worth, those of the prior among them
 */
record Posterior(double mean, double tries) {

	/**
	 * The rate, with the benefit of the doubt.
	 * @param doubt how many standard deviations above the mean, 0 for none
	 * @return at most 1
	 */
	double hopeful(double doubt) {
		return Math.min(1, this.mean + doubt * Math.sqrt(this.mean * (1 - this.mean) / (this.tries + 1)));
	}

}
