package dev.waymark.recommendation.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GreedySlateTests {

	private static final RankingSettings SETTINGS = RankingSettings.DEFAULTS;

	@Test
	void isNeverBelowOneMinusOneOverEOfTheBestSlate() {
		double worst = 1;
		double sum = 0;
		for (int seed = 0; seed < 1000; seed++) {
			Random random = new Random(seed);
			List<Item> items = SampleItems.random(random, 4 + random.nextInt(6), 1 + random.nextInt(6));
			int size = 1 + random.nextInt(4);
			double best = best(items, size, 0, List.of());
			double ratio = (best > 0) ? SlateObjective.value(slate(items, size), SETTINGS) / best : 1;
			worst = Math.min(worst, ratio);
			sum += ratio;
		}
		System.out.printf("greedy slate over best slate, 1000 cases: worst %.4f, mean %.5f%n", worst, sum / 1000);
		assertThat(worst).isGreaterThanOrEqualTo(1 - 1 / Math.E);
	}

	@Test
	void scoresAreMarginalGainsThatAddUpToTheSlate() {
		for (int seed = 0; seed < 200; seed++) {
			GreedySlate slate = new GreedySlate(5, null, SETTINGS, Exploration.NONE);
			slate.fillFrom(SampleItems.random(new Random(seed), 12, 6));
			double sum = 0;
			for (Pick pick : slate.picks()) {
				assertThat(pick.contributions().stream().mapToDouble(Contribution::contribution).sum())
					.isCloseTo(pick.score(), within(1e-9));
				sum += pick.score();
			}
			List<Item> items = slate.picks().stream().map(Pick::item).toList();
			assertThat(SlateObjective.value(items, SETTINGS)).isCloseTo(sum, within(1e-9));
		}
	}

	@Test
	void theObjectiveIsMonotoneAndSubmodular() {
		for (int seed = 0; seed < 500; seed++) {
			Random random = new Random(seed);
			List<Item> items = SampleItems.random(random, 6, 4);
			List<Item> larger = items.subList(0, 4);
			List<Item> smaller = larger.subList(0, random.nextInt(4));
			Item added = items.get(5);
			assertThat(gain(smaller, added)).isGreaterThanOrEqualTo(gain(larger, added) - 1e-12);
			assertThat(gain(larger, added)).isGreaterThanOrEqualTo(-1e-12);
		}
	}

	@Test
	void isTheSameForAnyOrderOfTheCandidates() {
		List<Item> items = SampleItems.random(new Random(7), 15, 5);
		List<String> expected = ids(items);
		for (int seed = 0; seed < 20; seed++) {
			List<Item> shuffled = new ArrayList<>(items);
			Collections.shuffle(shuffled, new Random(seed));
			assertThat(ids(shuffled)).isEqualTo(expected);
		}
	}

	@Test
	void breaksTiesById() {
		List<Item> equal = List.of(SampleItems.item("b", List.of(), Map.of()),
				SampleItems.item("a", List.of(), Map.of()));
		assertThat(ids(equal)).containsExactly("a", "b");
	}

	private static List<String> ids(List<Item> items) {
		return slate(items, 5).stream().map((item) -> item.asset().id()).toList();
	}

	private static List<Item> slate(List<Item> items, int size) {
		GreedySlate slate = new GreedySlate(size, null, SETTINGS, Exploration.NONE);
		slate.fillFrom(items);
		return slate.picks().stream().map(Pick::item).toList();
	}

	private static double gain(List<Item> slate, Item added) {
		List<Item> more = new ArrayList<>(slate);
		more.add(added);
		return SlateObjective.value(more, SETTINGS) - SlateObjective.value(slate, SETTINGS);
	}

	private static double best(List<Item> items, int size, int from, List<Item> slate) {
		double best = SlateObjective.value(slate, SETTINGS);
		if (slate.size() < size) {
			for (int n = from; n < items.size(); n++) {
				List<Item> more = new ArrayList<>(slate);
				more.add(items.get(n));
				best = Math.max(best, best(items, size, n + 1, more));
			}
		}
		return best;
	}

}
