package dev.waymark.recommendation.ranking;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is lost by not always showing the best, over 50,000 decisions in
 * {@link LearningSimulation}, with 95 % intervals over
 * {@code -Dwaymark.test.learning-seeds} runs.
 */
class LearningTests {

	private static final int SEEDS = Integer.getInteger("waymark.test.learning-seeds", 10);

	private static final RankingSettings SETTINGS = RankingSettings.DEFAULTS;

	private static final double RATE = 0.02;

	private static final double DOUBT = 1;

	@Test
	void losesLessThanEpsilonGreedyAndThanNotLearning() {
		double[][] learning = runs((simulation) -> simulation.learning(false));
		assertLess("than greedy", whole(learning), whole(runs((simulation) -> simulation.epsilonGreedy(false))));
		assertLess("than not learning", whole(learning), whole(runs((simulation) -> simulation.notLearning(false))));
	}

	@Test
	void recoversWhenTasteChanges() {
		int quarter = LearningSimulation.DECISIONS / 4;
		double[][] learning = runs((simulation) -> simulation.learning(true));
		double[] shaken = part(learning, 2 * quarter, 2 * quarter + quarter / 4);
		double[] after = part(learning, 3 * quarter, 4 * quarter);
		assertLess("than just after the change", after, shaken);
		assertThat(mean(after)).isLessThan((mean(part(learning, quarter, 2 * quarter)) + mean(shaken)) / 2);
		assertLess("than greedy, changing", whole(learning),
				whole(runs((simulation) -> simulation.epsilonGreedy(true))));
		assertLess("than not learning, changing", whole(learning),
				whole(runs((simulation) -> simulation.notLearning(true))));
	}

	private static double[][] runs(Function<LearningSimulation, double[]> run) {
		return LongStream.range(0, SEEDS)
			.mapToObj((seed) -> run.apply(new LearningSimulation(seed, SETTINGS, RATE, DOUBT)))
			.toArray(double[][]::new);
	}

	private static double[] whole(double[][] runs) {
		return part(runs, 0, LearningSimulation.DECISIONS);
	}

	/** The mean regret of each run within a stretch of decisions. */
	private static double[] part(double[][] runs, int from, int to) {
		return Arrays.stream(runs).mapToDouble((run) -> mean(Arrays.copyOfRange(run, from, to))).toArray();
	}

	private static double mean(double[] values) {
		return Arrays.stream(values).average().orElseThrow();
	}

	/** The interval of the difference, by Student's t, lies below 0. */
	private static void assertLess(String than, double[] less, double[] more) {
		SummaryStatistics differences = new SummaryStatistics();
		for (int run = 0; run < less.length; run++) {
			differences.addValue(less[run] - more[run]);
		}
		double quantile = new TDistribution(less.length - 1).inverseCumulativeProbability(0.975);
		double half = quantile * differences.getStandardDeviation() / Math.sqrt(less.length);
		System.out.printf("regret %s: %.5f against %.5f a decision, difference %.5f ± %.5f%n", than, mean(less),
				mean(more), differences.getMean(), half);
		assertThat(differences.getMean() + half).as(than).isNegative();
	}

}
