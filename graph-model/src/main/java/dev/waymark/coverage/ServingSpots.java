package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.waymark.content.ContentAsset;
import dev.waymark.eligibility.Eligibility;
import dev.waymark.eligibility.ServingConditions;

/**
 * The spots of a scope by number, in the groups that cells sum up, and what serves there
 * by the rule of serving.
 */
final class ServingSpots {

	private final CoverageScope scope;

	private final List<ServingConditions> beforePurchase;

	private final List<ServingConditions> afterPurchase;

	/** Numbers of the spots in each group of cells, in the order of the groups. */
	private final List<List<Integer>> groups;

	/** By number of the spot: the number of its group. */
	private final int[] groupOf;

	ServingSpots(CoverageScope scope) {
		this.scope = scope;
		this.beforePurchase = conditions(scope, false);
		this.afterPurchase = conditions(scope, true);
		Map<String, List<Integer>> groups = new TreeMap<>();
		for (int spot = 0; spot < count(); spot++) {
			groups.computeIfAbsent(CellKeys.of(scope.spots().get(spot), scope).order(), (order) -> new ArrayList<>())
				.add(spot);
		}
		this.groups = List.copyOf(groups.values());
		this.groupOf = new int[count()];
		for (int group = 0; group < this.groups.size(); group++) {
			for (int spot : this.groups.get(group)) {
				this.groupOf[spot] = group;
			}
		}
	}

	private static List<ServingConditions> conditions(CoverageScope scope, boolean postPurchase) {
		return scope.spots().stream().map((spot) -> spot.conditions(scope.at(), postPurchase, scope.about())).toList();
	}

	int count() {
		return this.scope.spots().size();
	}

	List<List<Integer>> groups() {
		return this.groups;
	}

	int groupOf(int spot) {
		return this.groupOf[spot];
	}

	/** What a cell in a group is bound to, but for what is asked. */
	CellKeys keys(int group) {
		return CellKeys.of(this.scope.spots().get(this.groups.get(group).getFirst()), this.scope);
	}

	/** Numbers of the spots that a piece of content serves. */
	BitSet served(ContentAsset asset, boolean postPurchase) {
		List<ServingConditions> conditions = postPurchase ? this.afterPurchase : this.beforePurchase;
		BitSet served = new BitSet(conditions.size());
		for (int spot = 0; spot < conditions.size(); spot++) {
			served.set(spot, Eligibility.serves(asset, conditions.get(spot)));
		}
		return served;
	}

}
