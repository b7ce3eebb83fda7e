package dev.waymark.recommendation.ranking;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Slates for tests of what becomes of them.
 */
public final class SamplePicks {

	private SamplePicks() {
	}

	/**
	 * Three of eight items.
	 */
	public static List<Pick> drawn(double rate, RandomGenerator random) {
		GreedySlate slate = new GreedySlate(3, null, RankingSettings.DEFAULTS, Exploration.at(rate, random));
		slate.fillFrom(SampleItems.random(new Random(11), 8, 5));
		return slate.picks();
	}

}
