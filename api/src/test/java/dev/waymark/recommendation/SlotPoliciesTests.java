package dev.waymark.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import dev.waymark.content.Device;
import dev.waymark.performance.PerformanceEpoch;
import dev.waymark.placement.Experiment;
import dev.waymark.placement.ExperimentVariant;
import dev.waymark.placement.Placement;
import dev.waymark.recommendation.Recommendation.ExperimentAssignment;
import dev.waymark.recommendation.ranking.Exploration;
import dev.waymark.recommendation.ranking.RankingSettings;
import dev.waymark.recommendation.ranking.Signal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlotPoliciesTests {

	private static final RecommendationRequest REQUEST = StarterFixture.request("MOT4", "ZMOT", "ENGINEER",
			Device.MOBILE, "en");

	private static final Experiment EXPERIMENT = new Experiment("ORDER", 0.5,
			List.of(new ExperimentVariant("FRESH", 1, 0.4, Map.of("freshness", 2.0))));

	private final SlotPolicies policies = new SlotPolicies(RankingSettings.DEFAULTS, () -> PerformanceEpoch.EMPTY,
			() -> new SplittableRandom(3));

	@Test
	void withoutARateNothingIsLeftToChance() {
		SlotPolicy policy = this.policies.of(slot(0, null), REQUEST, null, "MOT4/ZMOT");
		assertThat(policy.ranking().exploration()).isSameAs(Exploration.NONE);
		assertThat(policy.assignment()).isNull();
		assertThat(policy.draw()).isZero();
	}

	@Test
	void whoHasNoPseudonymTakesNoPart() {
		SlotPolicy policy = this.policies.of(slot(0.1, EXPERIMENT), REQUEST, null, "MOT4/ZMOT");
		assertThat(policy.assignment()).isNull();
		assertThat(policy.explorationRate()).isEqualTo(0.1);
	}

	@Test
	void aVariantHasWeightsAndChanceOfItsOwn() {
		SlotPolicy policy = assigned("FRESH");
		assertThat(policy.assignment()).isEqualTo(new ExperimentAssignment("ORDER", "FRESH", false));
		assertThat(policy.ranking().settings().weight(Signal.FRESHNESS)).isEqualTo(2);
		assertThat(policy.ranking().settings().weight(Signal.STAGE))
			.isEqualTo(RankingSettings.DEFAULTS.weight(Signal.STAGE));
		assertThat(policy.explorationRate()).isEqualTo(0.4);
		assertThat(policy.ranking().editorialFirst()).isFalse();
	}

	@Test
	void theControlGroupGetsTheEditorialDefault() {
		SlotPolicy policy = assigned(Experiment.CONTROL);
		assertThat(policy.assignment()).isEqualTo(new ExperimentAssignment("ORDER", Experiment.CONTROL, true));
		assertThat(policy.ranking().exploration()).isSameAs(Exploration.NONE);
		assertThat(policy.ranking().editorialFirst()).isTrue();
		assertThat(policy.ranking().settings()).isEqualTo(RankingSettings.DEFAULTS);
	}

	private SlotPolicy assigned(String variant) {
		return IntStream.range(0, 100)
			.mapToObj((visitor) -> this.policies.of(slot(0.1, EXPERIMENT), REQUEST, "v" + visitor, "MOT4/ZMOT"))
			.filter((policy) -> policy.assignment() != null && policy.assignment().variant().equals(variant))
			.findFirst()
			.orElseThrow();
	}

	private static Placement slot(double rate, @Nullable Experiment experiment) {
		return new Placement("SLOT", Set.of(), null, null, List.of(), List.of(), rate, experiment);
	}

}
