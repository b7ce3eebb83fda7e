package dev.waymark.scalar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * DateTime: RFC 3339, an {@link Instant} in Java, UTC in answers.
 */
final class Moments {

	private static final Pattern RFC_3339 = Pattern
		.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

	private Moments() {
	}

	static Instant read(Object input) {
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

	static String write(Object value) {
		return switch (value) {
			case Instant moment -> moment.toString();
			case OffsetDateTime moment -> moment.toInstant().toString();
			case ZonedDateTime moment -> moment.toInstant().toString();
			default -> throw new IllegalArgumentException(value.getClass() + " is no moment");
		};
	}

}
