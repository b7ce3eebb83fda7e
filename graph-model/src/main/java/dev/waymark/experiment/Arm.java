package dev.waymark.experiment;

/**
 * What came of one way.
 *
 * @param variant key of the variant; {@code CONTROL} for the control group
 * @param visitors how many were shown it
 * @param conversions how many of them converted, each counted once
 */
public record Arm(String variant, int visitors, int conversions) {

	/** Share of the visitors who converted; 0 without any. */
	double rate() {
		return (this.visitors > 0) ? (double) this.conversions / this.visitors : 0;
	}

	/**
	 * Variance of the rate, which is not 0 however few converted (Agresti, Coull, 1998).
	 */
	double variance() {
		double rate = (this.conversions + 1.0) / (this.visitors + 2.0);
		return rate * (1 - rate) / this.visitors;
	}

}
