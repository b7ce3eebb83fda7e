package dev.waymark.coverage;

import java.util.List;
import java.util.TreeMap;

import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;

/**
 * The gaps of a map, most valuable first. Keeps no more of them than the page.
 */
public final class CoverageGaps {

	private final PageRequest page;

	/** The most valuable behind the page's beginning, by place. */
	private final TreeMap<String, CoverageCell> kept = new TreeMap<>();

	private int total;

	private boolean previous;

	private CoverageGaps(PageRequest page) {
		this.page = page;
	}

	/**
	 * Finds a page of gaps.
	 * @param coverage over a scope that binds {@link CoverageScope#ATOMIC}
	 * @param page which of them
	 * @return atomic cells that are gaps, by falling priority, then in the order of cells
	 */
	public static Page<CoverageCell> page(Coverage coverage, PageRequest page) {
		CoverageGaps gaps = new CoverageGaps(page);
		coverage.forEach(gaps::add);
		List<CoverageCell> found = List.copyOf(gaps.kept.values());
		boolean next = found.size() > page.first();
		return new Page<>(next ? found.subList(0, page.first()) : found, gaps.previous, next, gaps.total);
	}

	/**
	 * What a gap is worth closing.
	 * @param gap an atomic cell
	 * @return the importance of its question to the persona times the demand
	 */
	public static double priority(CoverageCell gap) {
		return SumOfDecimals.plain(gap.weight() * gap.demand());
	}

	/**
	 * The place of a gap among all, as a text that sorts.
	 * @param gap an atomic cell
	 * @return the most valuable first
	 */
	public static String place(CoverageCell gap) {
		return "%016x".formatted(~Double.doubleToLongBits(priority(gap))) + gap.order();
	}

	private void add(CoverageCell cell) {
		if (cell.status() != CoverageStatus.GAP) {
			return;
		}
		this.total++;
		String place = place(cell);
		if (place.compareTo(this.page.after()) <= 0) {
			this.previous = true;
			return;
		}
		this.kept.put(place, cell);
		if (this.kept.size() > this.page.limit()) {
			this.kept.pollLastEntry();
		}
	}

}
