package dev.waymark.content;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One stretch of a day at which a person can be reached, half-open, in local time.
 *
 * @param day the day it begins on
 * @param opens the first moment
 * @param closes the first moment after it; at or before {@code opens} it lies on the next
 * day
 */
public record OpeningHours(DayOfWeek day, LocalTime opens, LocalTime closes) {

	private static final Pattern STORED = Pattern.compile("([1-7]) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

	/**
	 * Reads the form kept in the graph.
	 * @param stored ISO day and local times: {@code "1 08:00-18:00"}
	 * @return the hours
	 * @throws IllegalArgumentException if the text has another form
	 */
	public static OpeningHours parse(String stored) {
		Matcher matcher = STORED.matcher(stored);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("opening hours \"" + stored + "\" do not read \"1 08:00-18:00\"");
		}
		return new OpeningHours(DayOfWeek.of(Integer.parseInt(matcher.group(1))), LocalTime.parse(matcher.group(2)),
				LocalTime.parse(matcher.group(3)));
	}

	boolean overnight() {
		return !this.closes.isAfter(this.opens);
	}

}
