package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.content.ContentAsset;
import dev.waymark.eligibility.Eligibility;
import dev.waymark.eligibility.ServingConditions;

/**
 * Under which conditions each piece of content serves, worked out once for each by the
 * rule of serving, so that summing up only counts.
 */
final class ServedWorks {

	private static final int[] NOTHING = {};

	private final List<ServingConditions> conditions = new ArrayList<>();

	private final int spots;

	private final List<ContentAsset> assets = new ArrayList<>();

	private final List<BitSet> served = new ArrayList<>();

	private final List<Integer> works = new ArrayList<>();

	private final BitSet stale = new BitSet();

	private final Map<String, Integer> workNumbers = new HashMap<>();

	private final Map<String, int[]> answers = new HashMap<>();

	ServedWorks(ContentMap map, CoverageScope scope, CoverageRules rules) {
		this.spots = scope.spots().size();
		for (boolean postPurchase : new boolean[] { false, true }) {
			scope.spots()
				.forEach((spot) -> this.conditions.add(spot.conditions(scope.at(), postPurchase, scope.about())));
		}
		Map<ContentAsset, Integer> known = new IdentityHashMap<>();
		map.answers()
			.forEach((question, content) -> this.answers.put(question,
					content.stream()
						.mapToInt((asset) -> known.computeIfAbsent(asset, (each) -> number(each, scope, rules)))
						.toArray()));
	}

	private int number(ContentAsset asset, CoverageScope scope, CoverageRules rules) {
		int number = this.assets.size();
		this.assets.add(asset);
		this.works.add(this.workNumbers.computeIfAbsent(asset.workId(), (work) -> this.workNumbers.size()));
		BitSet serves = new BitSet(this.conditions.size());
		for (int index = 0; index < this.conditions.size(); index++) {
			serves.set(index, Eligibility.serves(asset, this.conditions.get(index)));
		}
		this.served.add(serves);
		this.stale.set(number, rules.stale(asset, scope.at()));
		return number;
	}

	/** Numbers of all content that answers a question. */
	int[] answering(String question) {
		return this.answers.getOrDefault(question, NOTHING);
	}

	boolean serves(int asset, boolean postPurchase, int spot) {
		return this.served.get(asset).get(postPurchase ? this.spots + spot : spot);
	}

	int work(int asset) {
		return this.works.get(asset);
	}

	int workCount() {
		return this.workNumbers.size();
	}

	boolean stale(int asset) {
		return this.stale.get(asset);
	}

	String format(int asset) {
		return this.assets.get(asset).format();
	}

}
