package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of a map within a scope. It holds what is asked and the counts of a bounded
 * number of cells, never content: what answers is gone through work by work. A map with
 * more cells is counted part by part, each time that somebody looks at all of it.
 */
public final class Coverage {

	/**
	 * Cells that are counted at once: 16 bytes each, and a bit for each of their atoms.
	 */
	private static final int MOST_CELLS = 1 << 20;

	/** Formats are counted beside one another, each in as many cells. */
	private static final int MOST_CELLS_BY_FORMAT = 1 << 14;

	private final ContentMap map;

	private final CoverageScope scope;

	private final CoverageRules rules;

	private final ServingSpots spots;

	/** Runs of groups of cells, in the order of the cells; each is counted at once. */
	private final List<List<List<Ask>>> parts;

	/** The counts where there is one part. */
	private final @Nullable CountedCells whole;

	/**
	 * Prepares, and counts where one part holds all cells.
	 * @param map what is asked and what answers it
	 * @param scope where to look
	 * @param rules what counts as covered and as stale
	 */
	public Coverage(ContentMap map, CoverageScope scope, CoverageRules rules) {
		this(map, scope, rules, scope.binds(CoverageDimension.FORMAT) ? MOST_CELLS_BY_FORMAT : MOST_CELLS);
	}

	Coverage(ContentMap map, CoverageScope scope, CoverageRules rules, int most) {
		this.map = map;
		this.scope = scope;
		this.rules = rules;
		this.spots = new ServingSpots(scope);
		this.parts = parts(groups(map.asks(), scope), Math.max(1, most / Math.max(1, this.spots.groups().size())));
		this.whole = (this.parts.size() == 1) ? count(this.parts.getFirst()) : null;
	}

	/** What is asked in each group of cells, in the order of the groups. */
	private static List<List<Ask>> groups(List<Ask> asks, CoverageScope scope) {
		Map<String, List<Ask>> groups = new TreeMap<>();
		asks.forEach((ask) -> groups.computeIfAbsent(CellKeys.of(ask, scope).order(), (order) -> new ArrayList<>(1))
			.add(ask));
		return List.copyOf(groups.values());
	}

	private static List<List<List<Ask>>> parts(List<List<Ask>> groups, int most) {
		List<List<List<Ask>>> parts = new ArrayList<>();
		for (int from = 0; from < groups.size(); from += most) {
			parts.add(groups.subList(from, Math.min(groups.size(), from + most)));
		}
		return parts;
	}

	private CountedCells count(List<List<Ask>> part) {
		return this.map.works()
			.collect(CountedCells.questions(part), () -> new CountedCells(part, this.spots, this.scope, this.rules),
					CountedCells::add);
	}

	/**
	 * Visits every cell, in the order of the cells.
	 * @param visitor takes one cell at a time
	 */
	public void forEach(Consumer<CoverageCell> visitor) {
		visit((counted) -> {
		}, visitor);
	}

	/**
	 * Sums up all cells and keeps a page of them.
	 * @param status only cells of this status are listed, or null for all
	 * @param page which of them
	 * @return the report
	 */
	public CoverageReport report(@Nullable CoverageStatus status, PageRequest page) {
		CoverageReport.Builder report = new CoverageReport.Builder(status, page);
		visit(report::count, report::list);
		return report.build();
	}

	private void visit(Consumer<CoverageCell> counted, Consumer<CoverageCell> listed) {
		if (this.whole != null) {
			this.whole.visit(counted, listed);
			return;
		}
		this.parts.forEach((part) -> count(part).visit(counted, listed));
	}

}
