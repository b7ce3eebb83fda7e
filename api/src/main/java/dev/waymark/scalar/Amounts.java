package dev.waymark.scalar;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Decimal: exact, a {@link BigDecimal} in Java, a string in answers. Numbers are taken
 * too, as the request's reader keeps them exact.
 */
final class Amounts {

	private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,12})?");

	private Amounts() {
	}

	static BigDecimal read(Object input) {
		boolean exact = input instanceof String || input instanceof BigDecimal || input instanceof BigInteger
				|| input instanceof Integer || input instanceof Long;
		if (exact && PLAIN.matcher(input.toString()).matches()) {
			return new BigDecimal(input.toString());
		}
		throw new IllegalArgumentException("\"" + input + "\" is not an exact amount; write it as a string of digits "
				+ "like \"1250.00\", at most 30 before the point and 12 after it.");
	}

	static String write(Object value) {
		return switch (value) {
			case BigDecimal amount -> amount.toPlainString();
			case BigInteger amount -> amount.toString();
			case Integer amount -> amount.toString();
			case Long amount -> amount.toString();
			case String amount -> read(amount).toPlainString();
			default -> throw new IllegalArgumentException(value.getClass() + " is no exact amount");
		};
	}

}
