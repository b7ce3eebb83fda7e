package dev.waymark.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A person to reach. Shown at all hours, and said to be open or closed.
 *
 * @param phone the number, where there is one
 * @param url the page or chat, where there is one
 * @param timeZone in which the hours are meant
 * @param openingHours when somebody answers; empty means never
 */
public record ContactPoint(@Nullable String phone, @Nullable String url, ZoneId timeZone,
		List<OpeningHours> openingHours) {

	public ContactPoint {
		openingHours = List.copyOf(openingHours);
	}

	/**
	 * Whether somebody answers.
	 * @param at the moment asked about
	 * @return true while open
	 */
	public boolean openAt(Instant at) {
		return spans(at).anyMatch((span) -> !at.isBefore(span.opens()) && at.isBefore(span.closes()));
	}

	/**
	 * When somebody answers next.
	 * @param at the moment asked about
	 * @return the next opening after {@code at}, or null while open or without any hours
	 */
	public @Nullable Instant nextOpening(Instant at) {
		if (openAt(at)) {
			return null;
		}
		return spans(at).map(Span::opens).filter((opens) -> opens.isAfter(at)).min(Instant::compareTo).orElse(null);
	}

	private Stream<Span> spans(Instant at) {
		LocalDate today = at.atZone(this.timeZone).toLocalDate();
		return LongStream.rangeClosed(-1, 8)
			.mapToObj(today::plusDays)
			.flatMap((day) -> this.openingHours.stream().map((hours) -> span(day, hours)).filter(Objects::nonNull));
	}

	private @Nullable Span span(LocalDate day, OpeningHours hours) {
		if (day.getDayOfWeek() != hours.day()) {
			return null;
		}
		ZonedDateTime opens = day.atTime(hours.opens()).atZone(this.timeZone);
		LocalDate lastDay = hours.overnight() ? day.plusDays(1) : day;
		return new Span(opens.toInstant(), lastDay.atTime(hours.closes()).atZone(this.timeZone).toInstant());
	}

	private record Span(Instant opens, Instant closes) {
	}

}
