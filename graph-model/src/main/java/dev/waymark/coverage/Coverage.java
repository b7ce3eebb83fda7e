package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import dev.waymark.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of a map within a scope. A pure function of its arguments: it holds no more
 * than the map and the cells that are asked for, however many there are.
 */
public final class Coverage {

	private final CoverageScope scope;

	private final CoverageRules rules;

	private final ServedWorks served;

	/** What is asked in each group of cells, by the order of the group. */
	private final Map<String, List<Ask>> groups = new TreeMap<>();

	/** Numbers of the spots in each group of cells, by the order of the group. */
	private final Map<String, List<Integer>> spots = new TreeMap<>();

	/**
	 * Prepares.
	 * @param map what is asked and what answers it
	 * @param scope where to look
	 * @param rules what counts as covered and as stale
	 */
	public Coverage(ContentMap map, CoverageScope scope, CoverageRules rules) {
		this.scope = scope;
		this.rules = rules;
		this.served = new ServedWorks(map, scope, rules);
		for (Ask ask : map.asks()) {
			this.groups.computeIfAbsent(CellKeys.of(ask, scope).order(), (order) -> new ArrayList<>()).add(ask);
		}
		for (int spot = 0; spot < scope.spots().size(); spot++) {
			this.spots
				.computeIfAbsent(CellKeys.of(scope.spots().get(spot), scope).order(), (order) -> new ArrayList<>())
				.add(spot);
		}
	}

	/**
	 * Visits every cell, in the order of the cells.
	 * @param visitor takes one cell at a time
	 */
	public void forEach(Consumer<CoverageCell> visitor) {
		visit((counted) -> {
		}, visitor);
	}

	/** Formats make no cells of the map: they are listed within those that they serve. */
	private void visit(Consumer<CoverageCell> counted, Consumer<CoverageCell> listed) {
		CellSum sum = new CellSum(this.served);
		for (List<Ask> asks : this.groups.values()) {
			for (List<Integer> here : this.spots.values()) {
				CellKeys keys = CellKeys.of(asks.getFirst(), this.scope)
					.at(CellKeys.of(this.scope.spots().get(here.getFirst()), this.scope));
				CoverageCell cell = summed(sum, asks, here, keys);
				counted.accept(cell);
				if (this.scope.binds(CoverageDimension.FORMAT)) {
					formats(asks, here).forEach((format) -> listed.accept(summed(sum, asks, here, keys.of(format))));
				}
				else {
					listed.accept(cell);
				}
			}
		}
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

	private CoverageCell summed(CellSum sum, List<Ask> asks, List<Integer> spots, CellKeys keys) {
		sum.begin();
		for (Ask ask : asks) {
			for (int spot : spots) {
				sum.add(ask, spot, this.scope.spots().size(), keys.format());
			}
		}
		return sum.cell(keys, this.rules);
	}

	private Set<String> formats(List<Ask> asks, List<Integer> spots) {
		Set<String> formats = new TreeSet<>();
		Set<Integer> looked = new HashSet<>();
		for (Ask ask : asks) {
			for (int asset : this.served.answering(ask.question())) {
				if (!looked.contains(asset)
						&& spots.stream().anyMatch((spot) -> this.served.serves(asset, ask.postPurchase(), spot))) {
					looked.add(asset);
					formats.add(this.served.format(asset));
				}
			}
		}
		return formats;
	}

}
