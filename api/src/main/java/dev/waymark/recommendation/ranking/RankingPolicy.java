package dev.waymark.recommendation.ranking;

import java.util.function.ToDoubleFunction;

import dev.waymark.content.ContentAsset;

/**
 * How a slate is chosen from what may be shown.
 *
 * @param settings how signals are weighed
 * @param exploration how much is left to chance
 * @param performance what visitors made of content so far: the value of
 * {@link Signal#PERFORMANCE}, 0 to 1
 * @param editorialFirst whether the slot's list comes before what the graph suggests
 */
public record RankingPolicy(RankingSettings settings, Exploration exploration,
		ToDoubleFunction<ContentAsset> performance, boolean editorialFirst) {

	/**
	 * Nothing is learned and nothing left to chance.
	 * @param settings how signals are weighed
	 * @return the policy
	 */
	public static RankingPolicy of(RankingSettings settings) {
		return new RankingPolicy(settings, Exploration.NONE, (_) -> 0, false);
	}

}
