package dev.waymark.event;

import java.time.Duration;
import java.time.Instant;

/**
 * How the past fades: {@code 2^(-age / halfLife)}.
 *
 * @param halfLife after this time something counts half
 */
record Decay(Duration halfLife) {

	/** What is left at a moment of what counted 1 before; not below it. */
	double between(Instant then, Instant now) {
		return Math.pow(2, -((double) Duration.between(then, now).toMillis()) / this.halfLife.toMillis());
	}

	static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
