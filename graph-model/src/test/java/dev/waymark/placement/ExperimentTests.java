package dev.waymark.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ExperimentTests {

	private static final Experiment EXPERIMENT = new Experiment("ORDER", 0.1,
			List.of(new ExperimentVariant("AS_IS", 2, null, Map.of()),
					new ExperimentVariant("FRESH", 1, 0.2, Map.of("freshness", 1.5))));

	@Test
	void everyoneStaysWhereTheyAre() {
		for (int visitor = 0; visitor < 100; visitor++) {
			assertThat(EXPERIMENT.variantOf("v" + visitor)).isEqualTo(EXPERIMENT.variantOf("v" + visitor));
		}
	}

	@Test
	void groupsHaveTheirShares() {
		Map<String, Integer> groups = groups(EXPERIMENT);
		assertThat(groups.get(Experiment.CONTROL) / 30_000.0).isCloseTo(0.1, within(0.01));
		assertThat(groups.get("AS_IS") / 30_000.0).isCloseTo(0.6, within(0.01));
		assertThat(groups.get("FRESH") / 30_000.0).isCloseTo(0.3, within(0.01));
	}

	@Test
	void withoutAControlGroupEveryoneHasAVariant() {
		assertThat(groups(new Experiment("ORDER", 0, EXPERIMENT.variants()))).doesNotContainKey(Experiment.CONTROL);
		assertThat(groups(new Experiment("ORDER", 1, EXPERIMENT.variants()))).containsOnlyKeys(Experiment.CONTROL);
	}

	@Test
	void anotherExperimentDealsAnew() {
		Experiment other = new Experiment("ELSE", 0.1, EXPERIMENT.variants());
		long moved = IntStream.range(0, 1_000)
			.filter((n) -> !String.valueOf(other.variantOf("v" + n))
				.equals(String.valueOf(EXPERIMENT.variantOf("v" + n))))
			.count();
		assertThat(moved).isGreaterThan(400);
	}

	@Test
	void whatIsWrittenIsReadBack() {
		assertThat(Experiment.read(EXPERIMENT.written())).isEqualTo(EXPERIMENT);
	}

	private static Map<String, Integer> groups(Experiment experiment) {
		Map<String, Integer> groups = new HashMap<>();
		for (int visitor = 0; visitor < 30_000; visitor++) {
			ExperimentVariant variant = experiment.variantOf("visitor-" + visitor);
			groups.merge((variant != null) ? variant.key() : Experiment.CONTROL, 1, Integer::sum);
		}
		return groups;
	}

}
