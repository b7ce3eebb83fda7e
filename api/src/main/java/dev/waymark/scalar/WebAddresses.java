package dev.waymark.scalar;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * URL: absolute, http or https, a string in Java and in answers.
 */
final class WebAddresses {

	private WebAddresses() {
	}

	static String read(Object input) {
		if (input instanceof String text && isWebAddress(text)) {
			return text;
		}
		throw new IllegalArgumentException(
				"\"" + input + "\" is not a web address; write it in full, like \"https://example.com/guide\".");
	}

	static String write(Object value) {
		return switch (value) {
			case String text -> text;
			case URI address -> address.toString();
			default -> throw new IllegalArgumentException(value.getClass() + " is no web address");
		};
	}

	private static boolean isWebAddress(String text) {
		try {
			URI address = new URI(text);
			return ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
					&& address.getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
