package dev.waymark.coverage;

/**
 * Sums and products of decimal fractions without the dust that binary fractions leave.
 */
final class SumOfDecimals {

	private static final int DIGITS = 12;

	private SumOfDecimals() {
	}

	/**
	 * Rounds to twelve significant digits.
	 * @param sum what was added up or multiplied
	 * @return 0.3 for 0.30000000000000004
	 */
	static double plain(double sum) {
		if (sum == 0) {
			return 0;
		}
		double scale = Math.pow(10, DIGITS - 1 - Math.floor(Math.log10(Math.abs(sum))));
		return Double.isInfinite(scale) ? sum : Math.round(sum * scale) / scale;
	}

}
