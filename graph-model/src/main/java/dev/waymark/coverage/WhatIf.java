package dev.waymark.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.waymark.content.ContentAsset;
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
		List<CoverageCell> opened = turn.cells(true);
		List<CoverageCell> closed = turn.cells(false);
		double gained = count(closed, map) - count(opened, map);
		return new WhatIf(opened, closed, whole.ratio(), whole.ratio() + gained / Math.max(1, whole.cellCount()));
	}

	/** Only which cells would become gaps, most valuable first. */
	static List<CoverageCell> opened(ContentMap map, List<CoverageChange> changes, CoverageScope scope,
			CoverageRules rules) {
		return Turn.of(map, changes, scope, rules).cells(true);
	}

	/** The scope without languages that only the changes would bring. */
	private static CoverageScope today(CoverageScope scope, ContentMap map) {
		return new CoverageScope(scope.by(),
				scope.spots().stream().filter((spot) -> map.locales().contains(spot.locale())).toList(), scope.at(),
				scope.about());
	}

	private static long count(List<CoverageCell> cells, ContentMap map) {
		return cells.stream().filter((cell) -> map.locales().contains(cell.locale())).count();
	}

	/** What is asked that the changes can have a part in. */
	private static ContentMap touched(ContentMap map, List<CoverageChange> changes) {
		Set<String> ids = new HashSet<>(changes.stream().map(CoverageChange::contentId).toList());
		Set<String> questions = new HashSet<>();
		map.answers().forEach((question, answers) -> {
			if (answers.stream().anyMatch((asset) -> ids.contains(asset.id()))) {
				questions.add(question);
			}
		});
		return new ContentMap(map.asks().stream().filter((ask) -> questions.contains(ask.question())).toList(),
				map.answers(), map.locales());
	}

	private static ContentMap changed(ContentMap map, List<CoverageChange> changes, Instant at) {
		Map<String, List<ContentAsset>> answers = new HashMap<>(map.answers());
		for (CoverageChange change : changes) {
			answers.replaceAll((question, assets) -> changed(assets, change, at));
		}
		return new ContentMap(map.asks(), answers, map.locales());
	}

	private static List<ContentAsset> changed(List<ContentAsset> assets, CoverageChange change, Instant at) {
		List<ContentAsset> changed = new ArrayList<>();
		for (ContentAsset asset : assets) {
			boolean meant = asset.id().equals(change.contentId());
			if (!meant || change instanceof CoverageChange.Translate) {
				changed.add(asset);
			}
			if (meant) {
				changed.add(change.applied(asset, at));
			}
		}
		return changed;
	}

	private static Map<String, CoverageCell> cells(ContentMap map, CoverageScope scope, CoverageRules rules) {
		Map<String, CoverageCell> cells = new HashMap<>();
		new Coverage(map, scope, rules).forEach((cell) -> cells.put(cell.order(), cell));
		return cells;
	}

	private static boolean gap(CoverageCell cell) {
		return cell.status() == CoverageStatus.GAP;
	}

	/**
	 * The touched part of the map before and after, by the order of the cells.
	 */
	private record Turn(Map<String, CoverageCell> before, Map<String, CoverageCell> after) {

		static Turn of(ContentMap map, List<CoverageChange> changes, CoverageScope scope, CoverageRules rules) {
			ContentMap touched = touched(map, changes);
			return new Turn(WhatIf.cells(touched, scope, rules),
					WhatIf.cells(changed(touched, changes, scope.at()), scope, rules));
		}

		/** The cells as they would be, of those that become gaps or that cease to be. */
		List<CoverageCell> cells(boolean intoGaps) {
			return this.after.values()
				.stream()
				.filter((cell) -> gap(cell) == intoGaps
						&& gap(Objects.requireNonNull(this.before.get(cell.order()))) != intoGaps)
				.sorted(Comparator.comparing(CoverageGaps::place))
				.toList();
		}

	}

}
