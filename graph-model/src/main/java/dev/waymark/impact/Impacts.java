package dev.waymark.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares stays in which content was seen with those of the same stage and persona in
 * which it was not: the Mantel–Haenszel risk difference, strata weighted by
 * {@code n₁n₀/(n₁ + n₀)}, with the variance of Greenland and Robins ("Estimation of a
 * common effect parameter from sparse follow-up data", Biometrics 41, 1985), where shares
 * are drawn a little to the middle so that it is not 0 in small strata. Intervals are
 * normal, 95 %.
 */
final class Impacts {

	private static final double QUANTILE = 1.959963984540054;

	private final Map<String, Group> all = new HashMap<>();

	/** By content, then by stratum. */
	private final Map<String, Map<String, Group>> seen = new TreeMap<>();

	/**
	 * Compares what was taken in so far.
	 * @return one entry for each content that can be compared in any stratum, surest
	 * first
	 */
	List<ContentImpact> compared() {
		List<ContentImpact> compared = new ArrayList<>();
		this.seen.forEach((content, groups) -> compare(content, groups, compared));
		return compared.stream().sorted(ContentImpact.SUREST_FIRST).toList();
	}

	/** Takes in a stay; the order of stays plays no part. */
	void take(Stay stay) {
		Group one = new Group(1, stay.advanced() ? 1 : 0);
		this.all.merge(stay.stratum(), one, Group::plus);
		for (String content : stay.seen()) {
			this.seen.computeIfAbsent(content, (_) -> new TreeMap<>()).merge(stay.stratum(), one, Group::plus);
		}
	}

	private void compare(String content, Map<String, Group> groups, List<ContentImpact> compared) {
		double weights = 0;
		double differences = 0;
		double variance = 0;
		int exposed = 0;
		int others = 0;
		for (Map.Entry<String, Group> stratum : groups.entrySet()) {
			Group with = stratum.getValue();
			Group without = this.all.getOrDefault(stratum.getKey(), with).minus(with);
			if (without.stays() > 0) {
				double weight = (double) with.stays() * without.stays() / (with.stays() + without.stays());
				weights += weight;
				differences += weight * (with.share() - without.share());
				variance += weight * weight * (with.variance() + without.variance());
				exposed += with.stays();
				others += without.stays();
			}
		}
		if (weights > 0) {
			double lift = differences / weights;
			double half = QUANTILE * Math.sqrt(variance) / weights;
			compared.add(new ContentImpact(content, exposed, others, lift, lift - half, lift + half));
		}
	}

	private record Group(int stays, int advanced) {

		Group plus(Group other) {
			return new Group(this.stays + other.stays, this.advanced + other.advanced);
		}

		Group minus(Group other) {
			return new Group(this.stays - other.stays, this.advanced - other.advanced);
		}

		double share() {
			return (double) this.advanced / this.stays;
		}

		double variance() {
			double share = (this.advanced + 1.0) / (this.stays + 2.0);
			return share * (1 - share) / this.stays;
		}

	}

}
