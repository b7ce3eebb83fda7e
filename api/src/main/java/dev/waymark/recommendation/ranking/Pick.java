package dev.waymark.recommendation.ranking;

import java.util.List;
import java.util.Map;

/**
 * An item at its rank.
 *
 * @param item the item
 * @param pinned whether a rule of the placement put it here
 * @param score what it added to the slate above it: the sum of the contributions
 * @param contributions by signal
 * @param answered what it added to each question, by key; only what is above 0
 * @param propensity the chance that it stands here, given those above it
 * @param choices how many items could have stood here, from 1
 * @param best whether none of them scored better
 */
public record Pick(Item item, boolean pinned, double score, List<Contribution> contributions,
		Map<String, Double> answered, double propensity, int choices, boolean best) {

	public Pick {
		contributions = List.copyOf(contributions);
		answered = Map.copyOf(answered);
	}
}
