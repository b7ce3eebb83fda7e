package dev.waymark.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time within which events are taken in.
 *
 * @param oldest the first moment of it
 * @param latest the last
 */
record EventTimes(Instant oldest, Instant latest) {

	static EventTimes now(Clock clock, Duration horizon, Duration skew) {
		Instant now = clock.instant();
		return new EventTimes(now.minus(horizon), now.plus(skew));
	}

	void require(Instant occurredAt) {
		if (occurredAt.isBefore(this.oldest)) {
			throw new RefusedEventException(RejectionCode.TOO_OLD,
					"occurredAt: %s lies before %s; older events could not be told from those that are kept"
						.formatted(occurredAt, this.oldest.truncatedTo(ChronoUnit.SECONDS)));
		}
		if (occurredAt.isAfter(this.latest)) {
			throw new RefusedEventException(RejectionCode.IN_FUTURE,
					"occurredAt: %s lies after %s; set the sender's clock, and mind the offset".formatted(occurredAt,
							this.latest.truncatedTo(ChronoUnit.SECONDS)));
		}
	}

}
