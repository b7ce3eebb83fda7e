package dev.waymark.performance;

/**
 * A number of tries and how many of them were taken.
 *
 * @param shown 0 or more, not whole where the past counts less
 * @param taken 0 to {@code shown}
 */
record Tried(double shown, double taken) {

	static final Tried NOTHING = new Tried(0, 0);

	Tried plus(Tried other) {
		return new Tried(this.shown + other.shown, this.taken + other.taken);
	}

	/** What is believed where the prior is worth some tries at a rate. */
	Posterior drawnTo(double rate, double tries) {
		return new Posterior((this.taken + tries * rate) / (this.shown + tries), this.shown + tries);
	}

}
