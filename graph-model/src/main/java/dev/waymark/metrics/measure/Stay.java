package dev.waymark.metrics.measure;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A stay at a stage or, one after the other, at stages within it: neighbours in a
 * visitor's path that lie within the same stage are one stay there.
 *
 * @param first index of its first part in the path
 * @param end index behind its last part
 * @param enteredAt when it began
 * @param leftAt when it ended, null for a visitor who is still there
 * @param source what the entering event names, {@link MetricsFilter#NO_SOURCE} for none
 * @param device what the entering event names, if anything
 */
record Stay(int first, int end, Instant enteredAt, @Nullable Instant leftAt, String source, @Nullable String device) {

	boolean holds(int part) {
		return this.first <= part && part < this.end;
	}

	/** Whether the visitor was there at any moment of a period. */
	boolean touches(Period period) {
		return period.holds(this.enteredAt) || (this.enteredAt.isBefore(period.from())
				&& (this.leftAt == null || this.leftAt.isAfter(period.from())));
	}

}
