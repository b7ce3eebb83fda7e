package dev.waymark.input;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Addresses with letters of any script, as the addresses that travel.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3987#section-3.1">RFC 3987, 3.1</a>
 */
final class InternationalAddress {

	/** Scheme, what stands before the host, host, port, and the rest. */
	private static final Pattern PARTS = Pattern.compile("([A-Za-z]+://)([^/?#@]*@)?([^/?#@:]+)(:\\d*)?([/?#].*)?");

	private InternationalAddress() {
	}

	/**
	 * An address of ASCII alone.
	 * @param address any text
	 * @return the same where it is of ASCII alone, or where it is no address
	 */
	static String inAscii(String address) {
		Matcher parts = PARTS.matcher(address);
		if (StandardCharsets.US_ASCII.newEncoder().canEncode(address) || !parts.matches()) {
			return address;
		}
		try {
			String host = IDN.toASCII(parts.group(3), IDN.USE_STD3_ASCII_RULES);
			return new URI(
					parts.group(1) + orNone(parts.group(2)) + host + orNone(parts.group(4)) + orNone(parts.group(5)))
				.toASCIIString();
		}
		catch (IllegalArgumentException | URISyntaxException ex) {
			return address;
		}
	}

	private static String orNone(@Nullable String part) {
		return (part != null) ? part : "";
	}

}
