package dev.waymark.studio;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/**
 * A difference with its interval, as it is drawn, in points.
 *
 * @param name what differs
 * @param lower lower end of the interval
 * @param value the difference
 * @param upper upper end of the interval
 * @param sure whether the data carries it and it lies all on one side of 0
 */
record Whisker(String name, double lower, double value, double upper, boolean sure) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final double POINTS = 100;

	/** Of shares from 0 to 1. */
	static Whisker of(String name, double lower, double value, double upper, boolean carried) {
		return new Whisker(name, POINTS * lower, POINTS * value, POINTS * upper,
				carried && Sureness.of(lower, upper).isSure());
	}

	/** What the script draws. */
	static String json(List<Whisker> whiskers) {
		return JSON.writeValueAsString(whiskers);
	}

}
