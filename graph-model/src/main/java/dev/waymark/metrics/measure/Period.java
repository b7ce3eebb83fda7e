package dev.waymark.metrics.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;

/**
 * A time with its first moment and without its last: two periods that follow each other
 * share nothing.
 *
 * @param from the first moment of it
 * @param to the first moment after it
 */
public record Period(Instant from, Instant to) {

	/**
	 * A period that somebody asks for.
	 * @param argument the path of the argument that holds it
	 * @param from the first moment of it
	 * @param to the first moment after it
	 * @return the period
	 * @throws InputException if it ends before it begins, or holds no moment
	 */
	public static Period checked(String argument, Instant from, Instant to) {
		if (!from.isBefore(to)) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, argument + ".to",
					"the period ends at %s and begins at %s; \"to\" is the first moment after it, so send a later one"
						.formatted(to, from));
		}
		return new Period(from, to);
	}

	/**
	 * What is over of it.
	 * @param now the moment
	 * @return the part before the moment; all of it where it ends by then or has not
	 * begun
	 */
	public Period over(Instant now) {
		return (this.from.isBefore(now) && now.isBefore(this.to)) ? new Period(this.from, now) : this;
	}

	/**
	 * Periods of one length that follow each other.
	 * @param to the first moment after the last of them
	 * @param length of each
	 * @param count how many
	 * @return the earliest first
	 */
	public static List<Period> until(Instant to, Duration length, int count) {
		return IntStream.range(0, count)
			.mapToObj((step) -> to.minus(length.multipliedBy((long) count - step)))
			.map((from) -> new Period(from, from.plus(length)))
			.toList();
	}

	/**
	 * Whether a moment lies in it.
	 * @param moment any moment
	 * @return true from its first moment on until its last
	 */
	public boolean holds(Instant moment) {
		return !moment.isBefore(this.from) && moment.isBefore(this.to);
	}

}
