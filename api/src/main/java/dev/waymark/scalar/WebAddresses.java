package dev.waymark.scalar;

import java.net.URI;

import dev.waymark.input.WrittenValues;

/**
 * URL: absolute, http or https, a string in Java and in answers.
 */
final class WebAddresses {

	private WebAddresses() {
	}

	static String read(Object input) {
		return WrittenValues.webAddress(input);
	}

	static String write(Object value) {
		return switch (value) {
			case String text -> text;
			case URI address -> address.toString();
			default -> throw new IllegalArgumentException(value.getClass() + " is no web address");
		};
	}

}
