package dev.waymark.metrics.spend;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What was spent on a source on a day.
 *
 * @param day the day, in the zone of the settings
 * @param source campaign or referrer, as events name it
 * @param journey key of the journey that it was spent on, null for all
 * @param stage key of the stage of that journey, null for all of it
 * @param amount not below zero, in the site's currency
 */
public record Spend(LocalDate day, String source, @Nullable String journey, @Nullable String stage, BigDecimal amount) {

	/**
	 * What a later amount replaces. Sorts by day.
	 * @return day, stage and source in one
	 */
	public String key() {
		return this.day + "|" + ((this.journey != null) ? this.journey : "") + "/"
				+ ((this.stage != null) ? this.stage : "") + "|" + this.source;
	}

	/**
	 * The amount as the graph keeps it.
	 * @return its digits; equal amounts have equal texts
	 */
	public String plainAmount() {
		return (this.amount.signum() == 0) ? "0" : this.amount.stripTrailingZeros().toPlainString();
	}

}
