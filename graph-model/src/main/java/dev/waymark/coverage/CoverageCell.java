package dev.waymark.coverage;

import dev.waymark.content.Device;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the map. What it is not bound to is null and summed up.
 *
 * @param order sorts cells: by stage in the journey's order, then by the other keys
 * @param stage key
 * @param persona key
 * @param question key
 * @param device device
 * @param locale tag
 * @param channel key
 * @param format key
 * @param workCount distinct works that serve any of its atoms; translations are one
 * @param staleCount how many of them are stale in every edition that serves here
 * @param atomCount how many atomic cells it sums up
 * @param gapCount how many of them are gaps
 * @param weight the sum of their questions' weights
 * @param coveredWeight the part of it that is no gap
 * @param status by the number of works; a gap where all atoms are
 * @param demand share of all demand of the journey's map, 0 to 1; the same whatever else
 * is looked at, and the sum of its atoms' demands
 */
public record CoverageCell(String order, @Nullable String stage, @Nullable String persona, @Nullable String question,
		@Nullable Device device, @Nullable String locale, @Nullable String channel, @Nullable String format,
		int workCount, int staleCount, int atomCount, int gapCount, double weight, double coveredWeight,
		CoverageStatus status, double demand) {
}
