package dev.waymark.performance;

import java.time.Duration;
import java.time.Instant;

/**
 * How often content was shown and taken at a stage on a device, with what lies back
 * counting less.
 *
 * @param content id of the content
 * @param format key of its format; empty where it is not known any more
 * @param stage id of the stage, such as {@code MOT4/ZMOT}
 * @param device name of the device
 * @param shown decayed sum of impressions
 * @param taken decayed sum of clicks
 * @param asOf the moment to which the sums are decayed
 */
public record PerformanceRow(String content, String format, String stage, String device, double shown, double taken,
		Instant asOf) {

	/** What the sums have become by a moment; nothing is taken more often than shown. */
	Tried at(Instant moment, Duration halfLife) {
		double left = Math.pow(2,
				-Math.max(0, (double) Duration.between(this.asOf, moment).toMillis()) / halfLife.toMillis());
		return new Tried(this.shown * left, Math.min(this.taken, this.shown) * left);
	}

}
