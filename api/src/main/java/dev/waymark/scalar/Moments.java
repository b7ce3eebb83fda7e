package dev.waymark.scalar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

import dev.waymark.input.WrittenValues;

/**
 * DateTime: RFC 3339, an {@link Instant} in Java, UTC in answers.
 */
final class Moments {

	private Moments() {
	}

	static Instant read(Object input) {
		return WrittenValues.moment(input);
	}

	static String write(Object value) {
		return switch (value) {
			case Instant moment -> moment.toString();
			case OffsetDateTime moment -> moment.toInstant().toString();
			case ZonedDateTime moment -> moment.toInstant().toString();
			default -> throw new IllegalArgumentException(value.getClass() + " is no moment");
		};
	}

}
