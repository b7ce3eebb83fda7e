package dev.waymark.editing.graphql;

import dev.waymark.editing.FieldRules;

record OpeningHoursInput(int day, String opens, String closes) {

	/** The form kept in the graph: {@code 1 08:00-16:00}. */
	String stored(String argument) {
		return FieldRules.openingHours(argument, this.day, this.opens, this.closes);
	}

}
