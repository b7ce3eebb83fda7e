package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * How much of a map is covered.
 *
 * @param cellCount how many cells there are
 * @param coveredCount how many of them are no gap
 * @param weightedRatio share of the questions' weight that is covered, 0 to 1
 * @param cells a page of the cells
 */
public record CoverageReport(int cellCount, int coveredCount, double weightedRatio, Page<CoverageCell> cells) {

	/**
	 * Share of the cells that are no gap.
	 * @return 0 to 1; 1 where there is no cell, since nothing is missing
	 */
	public double ratio() {
		return (this.cellCount == 0) ? 1 : (double) this.coveredCount / this.cellCount;
	}

	/**
	 * Takes one cell after the other and keeps those of the page.
	 */
	static final class Builder {

		private final @Nullable CoverageStatus status;

		private final PageRequest page;

		private final List<CoverageCell> kept = new ArrayList<>();

		private int cells;

		private int covered;

		private double weight;

		private double coveredWeight;

		private int listed;

		private boolean previous;

		Builder(@Nullable CoverageStatus status, PageRequest page) {
			this.status = status;
			this.page = page;
		}

		void count(CoverageCell cell) {
			this.cells++;
			this.covered += (cell.status() != CoverageStatus.GAP) ? 1 : 0;
			this.weight += cell.weight();
			this.coveredWeight += cell.coveredWeight();
		}

		void list(CoverageCell cell) {
			if (this.status != null && this.status != cell.status()) {
				return;
			}
			this.listed++;
			if (cell.order().compareTo(this.page.after()) <= 0) {
				this.previous = true;
			}
			else if (this.kept.size() < this.page.limit()) {
				this.kept.add(cell);
			}
		}

		CoverageReport build() {
			boolean next = this.kept.size() > this.page.first();
			List<CoverageCell> items = next ? this.kept.subList(0, this.page.first()) : this.kept;
			return new CoverageReport(this.cells, this.covered,
					(this.weight == 0) ? 1 : this.coveredWeight / this.weight,
					new Page<>(items, this.previous, next, this.listed));
		}

	}
}
