package dev.waymark.editing.graphql;

import java.util.regex.Pattern;

record OpeningHoursInput(int day, String opens, String closes) {

	private static final Pattern MINUTE = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

	/** The form kept in the graph: {@code 1 08:00-16:00}. */
	String stored(String argument) {
		if (this.day < 1 || this.day > 7) {
			throw Checks.invalid(argument + ".day",
					"%d is no day of the week; send 1 for Monday to 7 for Sunday".formatted(this.day));
		}
		return this.day + " " + minute(argument + ".opens", this.opens) + "-"
				+ minute(argument + ".closes", this.closes);
	}

	private static String minute(String argument, String minute) {
		if (!MINUTE.matcher(minute).matches()) {
			throw Checks.invalid(argument,
					"\"%s\" is no time of day; send 00:00 to 23:59, and 00:00 as \"closes\" for midnight"
						.formatted(minute));
		}
		return minute;
	}

}
