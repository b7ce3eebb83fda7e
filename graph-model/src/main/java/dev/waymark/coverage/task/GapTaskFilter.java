package dev.waymark.coverage.task;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list; null narrows nothing.
 *
 * @param journey key
 * @param owner exact name
 * @param open whether gaps are left
 * @param dueBefore due before this day
 */
public record GapTaskFilter(String journey, @Nullable String owner, @Nullable Boolean open,
		@Nullable LocalDate dueBefore) {
}
