package dev.waymark.seed.starter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * What the fields about time take.
 */
final class TimeValues {

	/** A moment: a date means its first moment in UTC. */
	static final Value<OffsetDateTime> MOMENT = (node) -> {
		String text = Values.TEXT.of(node);
		try {
			return (text.length() > "2026-03-01".length())
					? OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC)
					: LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC);
		}
		catch (DateTimeException ex) {
			throw Values.faulty(node, "write a date (2026-03-01) or a date-time with offset (2026-03-01T09:00:00Z)");
		}
	};

	/** A zone of the IANA time zone database. */
	static final Value<String> TIME_ZONE = (node) -> {
		try {
			return ZoneId.of(Values.TEXT.of(node)).getId();
		}
		catch (DateTimeException ex) {
			throw Values.faulty(node, "write a time zone by its IANA name: Europe/Helsinki");
		}
	};

	private static final Pattern HOURS_AND_MINUTES = Pattern.compile("\\d\\d:\\d\\d");

	/** A time of day, kept as it was written. */
	static final Value<String> TIME_OF_DAY = (node) -> {
		String text = node.isString() ? node.stringValue() : "";
		try {
			if (HOURS_AND_MINUTES.matcher(text).matches()) {
				return LocalTime.parse(text).toString();
			}
		}
		catch (DateTimeException ex) {
			// 25:00 has the form, but is no time of day.
		}
		throw Values.faulty(node, "write a time from \"00:00\" to \"23:59\", in quotes");
	};

	private TimeValues() {
	}

}
