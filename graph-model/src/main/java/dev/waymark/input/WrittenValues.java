package dev.waymark.input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Values that travel as texts: moments, languages, addresses and amounts. Each is read in
 * one form alone, and refused with a sentence that shows the form.
 */
public final class WrittenValues {

	private static final Pattern RFC_3339 = Pattern
		.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

	private static final Pattern PLAIN_AMOUNT = Pattern.compile("-?\\d{1,30}(\\.\\d{1,12})?");

	private WrittenValues() {
	}

	/**
	 * A moment by RFC 3339.
	 * @param input a string
	 * @return the moment
	 * @throws IllegalArgumentException for anything else, with a sentence
	 */
	public static Instant moment(@Nullable Object input) {
		if (input instanceof String text && RFC_3339.matcher(text).matches()) {
			try {
				return OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant();
			}
			catch (DateTimeException ex) {
				throw new IllegalArgumentException(
						"\"" + text + "\" is not a moment that exists; " + "check month, day, hour and offset.", ex);
			}
		}
		throw new IllegalArgumentException("\"" + input + "\" is not a date and time with offset; "
				+ "write it like \"2026-03-01T09:30:00+02:00\" or \"2026-03-01T07:30:00Z\".");
	}

	/**
	 * A language by BCP 47.
	 * @param input a string
	 * @return the language
	 * @throws IllegalArgumentException for anything else, with a sentence
	 */
	public static Locale language(@Nullable Object input) {
		if (input instanceof String tag && !tag.isEmpty() && tag.indexOf('_') < 0) {
			try {
				return new Locale.Builder().setLanguageTag(tag).build();
			}
			catch (IllformedLocaleException ex) {
				throw noLanguage(tag);
			}
		}
		throw noLanguage(input);
	}

	/**
	 * An absolute address, http or https. One with other letters than those of ASCII
	 * becomes the address that browsers send: its host in Punycode, the rest escaped.
	 * @param input a string
	 * @return the address, as it was written where it is of ASCII alone
	 * @throws IllegalArgumentException for anything else, with a sentence
	 */
	public static String webAddress(@Nullable Object input) {
		if (input instanceof String text) {
			String address = InternationalAddress.inAscii(text);
			if (isWebAddress(address)) {
				return address;
			}
		}
		throw new IllegalArgumentException(
				"\"" + input + "\" is not a web address; write it in full, like \"https://example.com/guide\".");
	}

	/**
	 * An exact amount.
	 * @param input a string, or a number that is kept exactly
	 * @return the amount
	 * @throws IllegalArgumentException for anything else, with a sentence
	 */
	public static BigDecimal amount(@Nullable Object input) {
		boolean exact = input instanceof String || input instanceof BigDecimal || input instanceof BigInteger
				|| input instanceof Integer || input instanceof Long;
		if (exact && input != null && PLAIN_AMOUNT.matcher(input.toString()).matches()) {
			return new BigDecimal(input.toString());
		}
		throw new IllegalArgumentException("\"" + input + "\" is not an exact amount; write it as a string of digits "
				+ "like \"1250.00\", at most 30 before the point and 12 after it.");
	}

	private static IllegalArgumentException noLanguage(@Nullable Object input) {
		return new IllegalArgumentException(
				"\"" + input + "\" is not a language tag; write it like \"en\", \"zh-Hant\" or \"fi-FI\".");
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
