package dev.waymark.seed.importing.source.value;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates by ISO 8601 and by what the W3C made of it: 2026, 2026-03, 2026-03-01,
 * 2026-03-01T09:00:00.5+02:00, 2026-03-01 09:00:00.
 */
final class IsoDate {

	private static final Pattern PATTERN = Pattern.compile(
			"(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:[Tt\\s]\\s*(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?\\s*([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?)?)?)?");

	private static final int ZONE = 7;

	private IsoDate() {
	}

	static @Nullable Moment of(String text) {
		Matcher found = PATTERN.matcher(text);
		if (!found.matches()) {
			return null;
		}
		LocalDateTime time = LocalDateTime.of(number(found, 1, 1), number(found, 2, 1), number(found, 3, 1),
				number(found, 4, 0), number(found, 5, 0), Math.min(59, number(found, 6, 0)));
		String zone = found.group(ZONE);
		boolean timed = found.group(4) != null;
		return Moment.of(time, (zone != null) ? ZoneOffset.of(zone.toUpperCase(Locale.ROOT)) : ZoneOffset.UTC,
				timed && zone == null);
	}

	private static int number(Matcher found, int group, int otherwise) {
		return (found.group(group) != null) ? Integer.parseInt(found.group(group)) : otherwise;
	}

}
