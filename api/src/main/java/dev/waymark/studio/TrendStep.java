package dev.waymark.studio;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How long the periods of a trend are.
 */
enum TrendStep {

	DAY(1, "a day"), WEEK(7, "a week"), FOUR_WEEKS(28, "four weeks");

	private final int days;

	private final String label;

	TrendStep(int days, String label) {
		this.days = days;
		this.label = label;
	}

	int days() {
		return this.days;
	}

	Duration length() {
		return Duration.ofDays(this.days);
	}

	String label() {
		return this.label;
	}

	static List<Option> options(TrendStep chosen) {
		return Arrays.stream(values()).map((step) -> new Option(step.name(), step.label, step == chosen)).toList();
	}

}
