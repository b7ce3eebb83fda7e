package dev.waymark.visitor.inference;

/**
 * What one event tells of the stage that the visitor is in.
 *
 * @param shares how it is spread over the model's states; adds up to 1
 * @param reliability chance that it comes from the stage at all, from 0 to below 1; else
 * it could come from any
 */
record Evidence(double[] shares, double reliability) {

	/**
	 * How well a state explains the event. Never 0, so that no error of a client rules a
	 * stage out for good.
	 * @param state the state's place in the model
	 * @return above 0, at most 1
	 */
	double likelihood(int state) {
		return this.reliability * this.shares[state] + (1 - this.reliability) / this.shares.length;
	}

}
