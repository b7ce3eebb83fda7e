package dev.waymark.metrics.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * Amounts and counts by a number.
 */
final class Quotient {

	private static final int DECIMALS = 10;

	private Quotient() {
	}

	/**
	 * An amount for each.
	 * @param amount to divide
	 * @param count by how many
	 * @return rounded to ten decimals, without zeros at the end; null for a count of 0
	 */
	static @Nullable BigDecimal of(BigDecimal amount, long count) {
		if (count == 0) {
			return null;
		}
		BigDecimal each = amount.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_EVEN)
			.stripTrailingZeros();
		return (each.scale() < 0) ? each.setScale(0) : each;
	}

	/**
	 * A share.
	 * @param part how many
	 * @param whole of how many
	 * @return 0 to 1; 0 of nothing
	 */
	static double share(long part, long whole) {
		return (whole == 0) ? 0 : (double) part / whole;
	}

}
