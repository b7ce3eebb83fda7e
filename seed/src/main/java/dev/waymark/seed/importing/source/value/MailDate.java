package dev.waymark.seed.importing.source.value;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates as e-mail writes them (RFC 822, RFC 2822) and as feeds in the wild do: without a
 * weekday or with a wrong one, with months in full, years of two digits, no seconds,
 * zones by name, the month before the day.
 */
final class MailDate {

	private static final String TIME = "(?:,?\\s+(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?\\s*([AaPp][Mm])?)?";

	private static final String ZONE = "\\s*(?:([A-Za-z]{1,5})?([+-]\\d{1,2}:?\\d\\d)?)(?:\\s*\\([^)]*\\))?";

	private static final Pattern DAY_FIRST = Pattern.compile(
			"(?:[A-Za-z]+\\.?,?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?<month>[A-Za-z]{3,9})\\.?,?[\\s-]+(?<year>\\d{4}|\\d\\d)"
					+ TIME + ZONE);

	private static final Pattern MONTH_FIRST = Pattern.compile(
			"(?:[A-Za-z]+\\.?,?\\s+)?(?<month>[A-Za-z]{3,9})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})"
					+ TIME + ZONE);

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final Map<String, Integer> HOURS_BY_ZONE = Map.of("EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST",
			-7, "MDT", -6, "PST", -8, "PDT", -7, "CET", 1, "CEST", 2);

	/** What else RFC 2822 reads as UTC is a single letter. */
	private static final List<String> UTC = List.of("GMT", "UTC", "UT", "WET");

	private static final int FIRST_OF_LAST_CENTURY = 50;

	private MailDate() {
	}

	static @Nullable Moment of(String text) {
		Matcher found = DAY_FIRST.matcher(text);
		if (!found.matches()) {
			found = MONTH_FIRST.matcher(text);
		}
		if (!found.matches()) {
			return null;
		}
		int month = MONTHS.indexOf(found.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
		LocalDateTime time = LocalDateTime.of(year(found.group("year")), month, Integer.parseInt(found.group("day")),
				hour(found.group(4), found.group(7)), number(found.group(5)), Math.min(59, number(found.group(6))));
		ZoneOffset zone = zone(found.group(8), found.group(9));
		return Moment.of(time, (zone != null) ? zone : ZoneOffset.UTC, zone == null && found.group(4) != null);
	}

	private static int year(String text) {
		int year = Integer.parseInt(text);
		if (text.length() > 2) {
			return year;
		}
		return (year < FIRST_OF_LAST_CENTURY) ? 2000 + year : 1900 + year;
	}

	private static int hour(@Nullable String text, @Nullable String half) {
		int hour = number(text);
		if (half == null) {
			return hour;
		}
		return hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
	}

	private static int number(@Nullable String text) {
		return (text != null) ? Integer.parseInt(text) : 0;
	}

	private static @Nullable ZoneOffset zone(@Nullable String name, @Nullable String offset) {
		if (offset != null) {
			String digits = offset.substring(1).replace(":", "");
			int minutes = Integer.parseInt(digits.substring(0, digits.length() - 2)) * 60
					+ Integer.parseInt(digits.substring(digits.length() - 2));
			return ZoneOffset.ofTotalSeconds((offset.startsWith("-") ? -minutes : minutes) * 60);
		}
		String zone = (name != null) ? name.toUpperCase(Locale.ROOT) : "";
		if (UTC.contains(zone) || zone.length() == 1) {
			return ZoneOffset.UTC;
		}
		Integer hours = HOURS_BY_ZONE.get(zone);
		return (hours != null) ? ZoneOffset.ofHours(hours) : null;
	}

}
