package dev.waymark.recommendation;

import dev.waymark.recommendation.Recommendation.ExperimentAssignment;
import dev.waymark.recommendation.ranking.RankingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * How the slate of a slot is chosen this time.
 *
 * @param ranking how
 * @param explorationRate how much is left to chance, 0 to 1
 * @param assignment what the visitor takes part in, if anything
 * @param draw tells decisions apart that chance made equal; 0 where nothing is left to it
 */
record SlotPolicy(RankingPolicy ranking, double explorationRate, @Nullable ExperimentAssignment assignment, long draw) {

	/** The name and version under which decisions are logged. */
	String name() {
		return (this.explorationRate > 0) ? "plackett-luce/1" : "greedy/2";
	}

}
