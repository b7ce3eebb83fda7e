package dev.waymark.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EstimationTests {

	/** Four decisions, small enough for pencil and paper: weights 1, 2, 0.5 and 1. */
	private static final List<WeightedReward> FOUR = List.of(new WeightedReward(1, 1, 0.5, 0.4),
			new WeightedReward(0, 2, 0.25, 0.4), new WeightedReward(1, 0.5, 0.5, 0.4),
			new WeightedReward(0, 1, 0.5, 0.4));

	@Test
	void fourDecisionsComeOutAsByHand() {
		List<PolicyEstimate> estimates = Estimation.of(FOUR).estimates();
		PolicyEstimate ips = estimates.get(0);
		assertThat(ips.value()).isCloseTo(0.375, within(1e-12));
		assertThat(ips.upper() - ips.value()).isCloseTo(1.959963984540054 * Math.sqrt(0.171875 / 4), within(1e-12));
		assertThat(ips.effectiveSampleSize()).isCloseTo(20.25 / 6.25, within(1e-12));
		assertThat(estimates.get(1).value()).isCloseTo(1.5 / 4.5, within(1e-12));
		assertThat(estimates.get(2).value()).isCloseTo(0.4 + (0.5 - 0.5 + 0.25 - 0.5) / 4, within(1e-12));
	}

	@Test
	void ofFewDecisionsItWarns() {
		assertThat(Estimation.of(FOUR).warnings()).anySatisfy((warning) -> assertThat(warning).contains("effective"))
			.anySatisfy((warning) -> assertThat(warning).contains("Weights explode"))
			.anySatisfy((warning) -> assertThat(warning).contains("Only 2 decisions"));
	}

	@Test
	void nothingLoggedIsAnOutcome() {
		PolicyEvaluation nothing = Estimation.of(List.of());
		assertThat(nothing.decisions()).isZero();
		assertThat(nothing.estimates()).isEmpty();
		assertThat(nothing.warnings()).singleElement().asString().contains("nothing to estimate from");
	}

	@Test
	void wrongPropensitiesAreTold() {
		List<WeightedReward> twiceAsLikely = IntStream.range(0, 5_000)
			.mapToObj((n) -> new WeightedReward(n % 2, 2 + n % 2 * 0.1, 0, 0))
			.toList();
		assertThat(Estimation.of(twiceAsLikely).warnings()).singleElement().asString().contains("average 2.050");
	}

	@Test
	void everyEstimatorHitsTheTruthOfAKnownPolicy() {
		double[] worth = { 0.1, 0.3, 0.5 };
		double[] logged = { 0.6, 0.3, 0.1 };
		Random random = new Random(7);
		List<LoggedChoice> log = new ArrayList<>();
		for (int n = 0; n < 60_000; n++) {
			double drawn = random.nextDouble();
			int item = (drawn < logged[0]) ? 0 : (drawn < logged[0] + logged[1]) ? 1 : 2;
			log.add(new LoggedChoice(Instant.EPOCH, "item" + item, 1, (random.nextDouble() < worth[item]) ? 1 : 0,
					logged[item]));
		}
		assertWorth(log, PolicyKind.UNIFORM, 0.3);
		assertWorth(log, PolicyKind.CURRENT, 0.06 + 0.09 + 0.05);
		assertWorth(log, PolicyKind.BEST_FIRST, 0.5);
	}

	private static void assertWorth(List<LoggedChoice> log, PolicyKind policy, double truth) {
		assertThat(Estimation.of(MarginalLog.weigh(log, policy)).estimates())
			.allSatisfy((estimate) -> assertThat(truth).as(policy + " " + estimate)
				.isBetween(estimate.lower(), estimate.upper()));
	}

}
