package dev.waymark.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.waymark.evaluation.LoggedSlate.Draw;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlateLogTests {

	/** Worth of three items at rank 1; the better scored one is drawn more often. */
	private static final double[] WORTH = { 0.2, 0.4, 0.3 };

	private static final double[] CHANCE = { 0.5, 0.3, 0.2 };

	@Test
	void rankOneTellsTheTruthOfOtherPolicies() {
		List<LoggedSlate> slates = slates(new Random(3), 40_000);
		assertTruth(slates, PolicyKind.UNIFORM, JudgedRanks.FIRST, 0.3);
		assertTruth(slates, PolicyKind.CURRENT, JudgedRanks.FIRST, 0.1 + 0.12 + 0.06);
		assertTruth(slates, PolicyKind.BEST_FIRST, JudgedRanks.FIRST, 0.2);
	}

	@Test
	void wholeSlatesAreWeighedByProductsOfConditionals() {
		List<LoggedSlate> slates = slates(new Random(4), 40_000);
		double uniform = (anyOf(0, 1) + anyOf(0, 2) + anyOf(1, 2)) / 3;
		assertTruth(slates, PolicyKind.UNIFORM, JudgedRanks.ALL, uniform);
		assertTruth(slates, PolicyKind.BEST_FIRST, JudgedRanks.ALL, anyOf(0, 1));
	}

	@Test
	void whatLeftNothingToChanceIsSilentOfUniform() {
		List<LoggedSlate> sure = List.of(new LoggedSlate("", List.of(new Draw(1, 3, true, 1))),
				new LoggedSlate("", List.of(new Draw(1, 1, true, 1))));
		assertThat(SlateLog.silent(sure, PolicyKind.UNIFORM, JudgedRanks.FIRST)).isEqualTo(1);
		assertThat(SlateLog.weigh(sure, PolicyKind.UNIFORM, JudgedRanks.FIRST)).hasSize(1);
		assertThat(SlateLog.weigh(sure, PolicyKind.BEST_FIRST, JudgedRanks.FIRST)).hasSize(2);
	}

	private static void assertTruth(List<LoggedSlate> slates, PolicyKind policy, JudgedRanks ranks, double truth) {
		assertThat(Estimation.of(SlateLog.weigh(slates, policy, ranks)).estimates())
			.allSatisfy((estimate) -> assertThat(truth).as(policy + " " + estimate)
				.isBetween(estimate.lower(), estimate.upper()));
	}

	private static double anyOf(int one, int other) {
		return 1 - (1 - WORTH[one]) * (1 - WORTH[other]);
	}

	/** Two of three items, the second drawn by the chances of the two that are left. */
	private static List<LoggedSlate> slates(Random random, int count) {
		List<LoggedSlate> slates = new ArrayList<>();
		for (int n = 0; n < count; n++) {
			int first = draw(random, -1);
			int second = draw(random, first);
			int left = (first == 0) ? 1 : 0;
			slates.add(new LoggedSlate("ZMOT", List.of(new Draw(CHANCE[first], 3, first == 0, reward(random, first)),
					new Draw(CHANCE[second] / (1 - CHANCE[first]), 2, second == left, reward(random, second)))));
		}
		return slates;
	}

	private static int draw(Random random, int without) {
		while (true) {
			double drawn = random.nextDouble();
			int item = (drawn < CHANCE[0]) ? 0 : (drawn < CHANCE[0] + CHANCE[1]) ? 1 : 2;
			if (item != without) {
				return item;
			}
		}
	}

	private static double reward(Random random, int item) {
		return (random.nextDouble() < WORTH[item]) ? 1 : 0;
	}

}
