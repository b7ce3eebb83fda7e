package dev.waymark.recommendation.ranking;

import java.util.Set;

import dev.waymark.eligibility.ServingConditions;
import dev.waymark.placement.Placement;

/**
 * What a slate is built for.
 *
 * @param conditions what decides whether content may be shown
 * @param personaBound whether a persona is known
 * @param triggerBound whether a trigger is known
 * @param subjectsAtHand keys of the subjects at hand, without their parents
 * @param placement the slot
 * @param excluded ids the caller leaves out, the content on the page among them
 * @param size how many items are wanted
 * @param strict whether only the first rung counts
 */
public record RankingContext(ServingConditions conditions, boolean personaBound, boolean triggerBound,
		Set<String> subjectsAtHand, Placement placement, Set<String> excluded, int size, boolean strict) {

	public RankingContext {
		subjectsAtHand = Set.copyOf(subjectsAtHand);
		excluded = Set.copyOf(excluded);
	}
}
