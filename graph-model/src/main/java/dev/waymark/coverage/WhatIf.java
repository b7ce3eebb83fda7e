package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import dev.waymark.page.PageRequest;

/**
 * Which cells would open or close if content changed. Nothing is written.
 *
 * @param opened atomic cells that would become gaps, most valuable first
 * @param closed atomic cells that would be gaps no more, as they would be, most valuable
 * first
 * @param ratioBefore share of atomic cells that are covered now, in the languages that
 * content is in now
 * @param ratioAfter share of the same cells that would be
 */
public record WhatIf(List<CoverageCell> opened, List<CoverageCell> closed, double ratioBefore, double ratioAfter) {

	private static final PageRequest NO_CELLS = new PageRequest(1, "");

	public WhatIf {
		opened = List.copyOf(opened);
		closed = List.copyOf(closed);
	}

	/**
	 * Works out what changes would do, one after the other.
	 * @param map the map as it is
	 * @param changes what would be done; content that the map does not hold changes
	 * nothing
	 * @param scope binds {@link CoverageScope#ATOMIC}
	 * @param rules what counts as covered
	 * @return what would open and close
	 */
	public static WhatIf of(ContentMap map, List<CoverageChange> changes, CoverageScope scope, CoverageRules rules) {
		CoverageReport whole = new Coverage(map, today(scope, map), rules).report(null, NO_CELLS);
		Turn turn = Turn.of(map, changes, scope, rules);
		List<CoverageCell> opened = turn.opened();
		List<CoverageCell> closed = turn.closed();
		double gained = count(closed, map) - count(opened, map);
		return new WhatIf(opened, closed, whole.ratio(), whole.ratio() + gained / Math.max(1, whole.cellCount()));
	}

	/** Only which cells would become gaps, most valuable first. */
	static List<CoverageCell> opened(ContentMap map, List<CoverageChange> changes, CoverageScope scope,
			CoverageRules rules) {
		return Turn.of(map, changes, scope, rules).opened();
	}

	/** The scope without languages that only the changes would bring. */
	private static CoverageScope today(CoverageScope scope, ContentMap map) {
		return scope.of(scope.spots().stream().filter((spot) -> map.locales().contains(spot.locale())).toList());
	}

	private static long count(List<CoverageCell> cells, ContentMap map) {
		return cells.stream().filter((cell) -> map.locales().contains(cell.locale())).count();
	}

	/**
	 * The cells that would become gaps and those that would cease to be, as they would
	 * be, most valuable first.
	 */
	private record Turn(List<CoverageCell> opened, List<CoverageCell> closed) {

		/** Only what the changes can have a part in is counted, before and after. */
		static Turn of(ContentMap map, List<CoverageChange> changes, CoverageScope scope, CoverageRules rules) {
			ContentMap touched = map
				.asking(map.works().answeredBy(changes.stream().map(CoverageChange::contentId).toList()));
			BitSet gaps = new BitSet();
			int[] cell = new int[1];
			new Coverage(touched, scope, rules).forEach((before) -> gaps.set(cell[0]++, gap(before)));
			Turn turn = new Turn(new ArrayList<>(), new ArrayList<>());
			cell[0] = 0;
			new Coverage(touched.answeredBy(new ChangedWorks(map.works(), changes, scope.at())), scope, rules)
				.forEach((after) -> turn.add(after, gaps.get(cell[0]++)));
			turn.opened.sort(Comparator.comparing(CoverageGaps::place));
			turn.closed.sort(Comparator.comparing(CoverageGaps::place));
			return turn;
		}

		private void add(CoverageCell after, boolean gapBefore) {
			if (gap(after) != gapBefore) {
				(gapBefore ? this.closed : this.opened).add(after);
			}
		}

		private static boolean gap(CoverageCell cell) {
			return cell.status() == CoverageStatus.GAP;
		}

	}

}
