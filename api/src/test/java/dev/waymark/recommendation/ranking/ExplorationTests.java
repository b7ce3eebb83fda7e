package dev.waymark.recommendation.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What is drawn against the chances that are said, which are worked out here once more,
 * the plain way.
 */
class ExplorationTests {

	private static final RankingSettings SETTINGS = RankingSettings.DEFAULTS;

	private static final int CONTEXTS = 50;

	private static final int DRAWS = 2_000;

	private static final int SIZE = 3;

	private static final double LEAST_EXPECTED = 5;

	@Test
	void whatIsDrawnHasTheChancesThatAreSaid() {
		Random contexts = new Random(20_261_124);
		SplittableRandom chance = new SplittableRandom(5);
		for (int context = 0; context < CONTEXTS; context++) {
			List<Item> items = SampleItems.random(contexts, 4 + contexts.nextInt(9), 5);
			double rate = 0.05 + 0.9 * contexts.nextDouble();
			Map<List<String>, Map<String, Integer>> drawn = new HashMap<>();
			for (int draw = 0; draw < DRAWS; draw++) {
				List<String> above = new ArrayList<>();
				for (Pick pick : slate(items, Exploration.at(rate, chance))) {
					assertThat(pick.propensity()).isCloseTo(chances(items, above, rate).get(id(pick)), within(1e-12));
					drawn.computeIfAbsent(List.copyOf(above), (_) -> new HashMap<>()).merge(id(pick), 1, Integer::sum);
					above.add(id(pick));
				}
			}
			drawn.forEach((above, counts) -> assertAgree(counts, chances(items, above, rate),
					above.isEmpty() ? 0.001 / CONTEXTS : 0.001 / CONTEXTS / drawn.size()));
		}
	}

	@Test
	void scoresStayWithoutNoise() {
		List<Item> items = SampleItems.random(new Random(1), 8, 5);
		for (Pick pick : slate(items, Exploration.at(1, new SplittableRandom(9)))) {
			double sum = pick.contributions().stream().mapToDouble(Contribution::contribution).sum();
			assertThat(pick.score()).isEqualTo(sum);
		}
	}

	@Test
	void aRateOfZeroLeavesNothingToChance() {
		List<Item> items = SampleItems.random(new Random(2), 8, 5);
		List<Pick> picks = slate(items, Exploration.at(0, new SplittableRandom(9)));
		assertThat(picks).isEqualTo(slate(items, Exploration.NONE))
			.allSatisfy((pick) -> assertThat(pick.propensity()).isEqualTo(1));
		assertThat(picks).extracting(Pick::choices).containsExactly(8, 7, 6);
	}

	@Test
	void aRateOfOneGivesEveryItemTheSameChance() {
		List<Item> items = SampleItems.random(new Random(3), 8, 5);
		assertThat(slate(items, Exploration.at(1, new SplittableRandom(9)))).extracting(Pick::propensity)
			.containsExactly(1.0 / 8, 1.0 / 7, 1.0 / 6);
	}

	@Test
	void theSameSeedGivesTheSameSlate() {
		List<Item> items = SampleItems.random(new Random(4), 8, 5);
		assertThat(slate(items, Exploration.at(0.5, new SplittableRandom(9))))
			.isEqualTo(slate(items, Exploration.at(0.5, new SplittableRandom(9))));
	}

	private static List<Pick> slate(List<Item> items, Exploration exploration) {
		GreedySlate slate = new GreedySlate(SIZE, null, SETTINGS, exploration);
		slate.fillFrom(items);
		return slate.picks();
	}

	private static String id(Pick pick) {
		return pick.item().asset().id();
	}

	/** Where the last cells are rare, they count as one. */
	private static void assertAgree(Map<String, Integer> drawn, Map<String, Double> chances, double level) {
		int draws = drawn.values().stream().mapToInt(Integer::intValue).sum();
		List<Double> expected = new ArrayList<>();
		List<Long> observed = new ArrayList<>();
		double rareExpected = 0;
		long rareObserved = 0;
		for (Map.Entry<String, Double> chance : chances.entrySet()) {
			double often = chance.getValue() * draws;
			int seen = drawn.getOrDefault(chance.getKey(), 0);
			if (often >= LEAST_EXPECTED) {
				expected.add(often);
				observed.add((long) seen);
			}
			else {
				rareExpected += often;
				rareObserved += seen;
			}
		}
		if (rareExpected >= LEAST_EXPECTED) {
			expected.add(rareExpected);
			observed.add(rareObserved);
		}
		if (expected.size() > 1) {
			assertThat(new ChiSquareTest().chiSquareTest(expected.stream().mapToDouble(Double::doubleValue).toArray(),
					observed.stream().mapToLong(Long::longValue).toArray()))
				.isGreaterThan(level);
		}
	}

	private static Map<String, Double> chances(List<Item> items, List<String> above, double rate) {
		SlateObjective objective = new SlateObjective(SETTINGS);
		for (String id : above) {
			items.stream().filter((item) -> item.asset().id().equals(id)).forEach(objective::add);
		}
		Map<String, Double> gains = new HashMap<>();
		items.stream()
			.filter((item) -> !above.contains(item.asset().id()))
			.forEach((item) -> gains.put(item.asset().id(), objective.gain(item)));
		double best = gains.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
		double temperature = best * rate / (1 - rate);
		double all = gains.values().stream().mapToDouble((gain) -> Math.exp((gain - best) / temperature)).sum();
		gains.replaceAll((_, gain) -> Math.exp((gain - best) / temperature) / all);
		return gains;
	}

}
