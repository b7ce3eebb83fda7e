package dev.waymark.coverage.trend;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Coverage of a journey, or of one of its stages, as it was on a day.
 *
 * @param day the day in UTC
 * @param stage key of the stage, null for the whole journey
 * @param cellCount how many atomic cells there were
 * @param gapCount how many of them were gaps
 * @param weight the weight of all questions asked in them
 * @param coveredWeight the part of it that was covered
 */
public record CoverageSnapshot(LocalDate day, @Nullable String stage, int cellCount, int gapCount, double weight,
		double coveredWeight) {

	/**
	 * Share of the cells that were no gap.
	 * @return 0 to 1; 1 where there was no cell
	 */
	public double ratio() {
		return (this.cellCount == 0) ? 1 : 1 - (double) this.gapCount / this.cellCount;
	}

	/**
	 * Share of the questions' weight that was covered.
	 * @return 0 to 1; 1 where nothing was asked
	 */
	public double weightedRatio() {
		return (this.weight == 0) ? 1 : this.coveredWeight / this.weight;
	}

	CoverageSnapshot and(CoverageSnapshot other) {
		return new CoverageSnapshot(this.day, this.stage, this.cellCount + other.cellCount,
				this.gapCount + other.gapCount, this.weight + other.weight, this.coveredWeight + other.coveredWeight);
	}

}
