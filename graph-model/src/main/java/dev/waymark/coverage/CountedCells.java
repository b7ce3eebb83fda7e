package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import dev.waymark.content.ContentAsset;
import dev.waymark.coverage.AnsweringWork.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Some of a map's cells while works are counted in them. Takes in one work after the
 * other and keeps none.
 */
final class CountedCells {

	private final CoverageScope scope;

	private final CoverageRules rules;

	private final ServingSpots spots;

	/** What is asked in each group of cells. */
	private final List<List<Ask>> groups;

	private final List<Ask> asks = new ArrayList<>();

	private final List<Integer> groupOf = new ArrayList<>();

	/** Numbers of the asks, by the question's key. */
	private final Map<String, List<Integer>> asking = new HashMap<>();

	private final WorkCounts all;

	/** By format, where cells are bound to formats. */
	private final Map<String, WorkCounts> formats = new TreeMap<>();

	private int work;

	CountedCells(List<List<Ask>> groups, ServingSpots spots, CoverageScope scope, CoverageRules rules) {
		this.groups = groups;
		this.spots = spots;
		this.scope = scope;
		this.rules = rules;
		for (int group = 0; group < groups.size(); group++) {
			for (Ask ask : groups.get(group)) {
				this.asking.computeIfAbsent(ask.question(), (question) -> new ArrayList<>()).add(this.asks.size());
				this.asks.add(ask);
				this.groupOf.add(group);
			}
		}
		this.all = counts();
	}

	private WorkCounts counts() {
		return new WorkCounts(Math.multiplyExact(this.groups.size(), this.spots.groups().size()));
	}

	/** The keys of all questions that are asked in the cells. */
	static List<String> questions(List<List<Ask>> groups) {
		return groups.stream().flatMap(List::stream).map(Ask::question).distinct().toList();
	}

	void add(AnsweringWork answering) {
		this.work++;
		for (Edition edition : answering.editions()) {
			add(edition);
		}
	}

	private void add(Edition edition) {
		ContentAsset asset = edition.asset();
		boolean stale = this.rules.stale(asset, this.scope.at());
		@Nullable BitSet before = null;
		@Nullable BitSet after = null;
		for (String question : edition.questions()) {
			for (int ask : this.asking.getOrDefault(question, List.of())) {
				if (this.asks.get(ask).postPurchase()) {
					after = (after != null) ? after : this.spots.served(asset, true);
					add(asset, stale, ask, after);
				}
				else {
					before = (before != null) ? before : this.spots.served(asset, false);
					add(asset, stale, ask, before);
				}
			}
		}
	}

	private void add(ContentAsset asset, boolean stale, int ask, BitSet served) {
		if (served.isEmpty()) {
			return;
		}
		@Nullable WorkCounts format = this.scope.binds(CoverageDimension.FORMAT)
				? this.formats.computeIfAbsent(asset.format(), (key) -> counts()) : null;
		for (int spot = served.nextSetBit(0); spot >= 0; spot = served.nextSetBit(spot + 1)) {
			int cell = cell(this.groupOf.get(ask), this.spots.groupOf(spot));
			this.all.add(this.work, stale, cell, atom(ask, spot));
			if (format != null) {
				format.add(this.work, stale, cell, atom(ask, spot));
			}
		}
	}

	/**
	 * Visits the cells in their order.
	 * @param counted takes each cell of the map
	 * @param listed takes each cell that is listed: formats make no cells of the map but
	 * are listed within those that they serve
	 */
	void visit(Consumer<CoverageCell> counted, Consumer<CoverageCell> listed) {
		int ask = 0;
		for (int group = 0; group < this.groups.size(); group++) {
			for (int place = 0; place < this.spots.groups().size(); place++) {
				CellKeys keys = CellKeys.of(this.asks.get(ask), this.scope).at(this.spots.keys(place));
				CoverageCell whole = cell(group, ask, place, keys, this.all);
				counted.accept(whole);
				if (this.scope.binds(CoverageDimension.FORMAT)) {
					for (Map.Entry<String, WorkCounts> format : this.formats.entrySet()) {
						if (format.getValue().works(cell(group, place)) > 0) {
							listed.accept(cell(group, ask, place, keys.of(format.getKey()), format.getValue()));
						}
					}
				}
				else {
					listed.accept(whole);
				}
			}
			ask += this.groups.get(group).size();
		}
	}

	private CoverageCell cell(int group, int firstAsk, int place, CellKeys keys, WorkCounts counts) {
		CellSum sum = new CellSum(this.scope.spread(), keys.format() != null);
		for (int ask = firstAsk; ask < firstAsk + this.groups.get(group).size(); ask++) {
			for (int spot : this.spots.groups().get(place)) {
				sum.add(this.asks.get(ask), counts.covered(atom(ask, spot)));
			}
		}
		int cell = cell(group, place);
		return sum.cell(keys, counts.works(cell), counts.staleWorks(cell), this.rules);
	}

	private int cell(int group, int place) {
		return group * this.spots.groups().size() + place;
	}

	private long atom(int ask, int spot) {
		return (long) ask * this.spots.count() + spot;
	}

}
