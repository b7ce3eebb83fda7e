package dev.waymark.recommendation.ranking;

import java.util.Set;

import dev.waymark.eligibility.ServingConditions;
import dev.waymark.placement.Placement;

/**
 * What a slate is built for.
 *
 * @param conditions what decides whether content may be shown
 * @param stageKnown whether the stage is known
 * @param personaBound whether a persona is known
 * @param triggerBound whether a trigger is known
 * @param subjectsAtHand keys of the subjects at hand, without their parents
 * @param placement the slot
 * @param excludedWorks ids of works that must not be shown in any edition
 * @param shownWorks ids of works that other slots of the page show
 * @param size how many items are wanted
 * @param strict whether only the first rung counts
 */
public record RankingContext(ServingConditions conditions, boolean stageKnown, boolean personaBound,
		boolean triggerBound, Set<String> subjectsAtHand, Placement placement, Set<String> excludedWorks,
		Set<String> shownWorks, int size, boolean strict) {

	public RankingContext {
		subjectsAtHand = Set.copyOf(subjectsAtHand);
		excludedWorks = Set.copyOf(excludedWorks);
		shownWorks = Set.copyOf(shownWorks);
	}
}
