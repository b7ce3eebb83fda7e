package dev.waymark.scalar;

import java.math.BigDecimal;
import java.math.BigInteger;

import dev.waymark.input.WrittenValues;

/**
 * Decimal: exact, a {@link BigDecimal} in Java, a string in answers. Numbers are taken
 * too, as the request's reader keeps them exact.
 */
final class Amounts {

	private Amounts() {
	}

	static BigDecimal read(Object input) {
		return WrittenValues.amount(input);
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
