package dev.waymark.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Figures of the Open Bandit Dataset (Saito, Aihara, Matsutani, Narita, arXiv
 * 2008.07146), whose files are not ours to hand on: the folder
 * {@code waymark.test.open-bandit} holds them. The uniform policy's worth is estimated
 * from the log of Bernoulli Thompson sampling.
 */
@EnabledIfSystemProperty(named = "waymark.test.open-bandit", matches = ".+")
class OpenBanditTests {

	private static final Path FOLDER = Path.of(System.getProperty("waymark.test.open-bandit", "."));

	@Test
	void theUniformPolicyIsEstimatedFromTheOtherLog() throws IOException {
		PolicyEvaluation evaluation = Estimation.of(MarginalLog.weigh(log("bts-men.csv"), PolicyKind.UNIFORM));
		assertThat(evaluation.decisions()).isEqualTo(10_000);
		PolicyEstimate ips = evaluation.estimates().get(0);
		assertThat(ips.value()).isCloseTo(0.0030086, within(5e-8));
		assertThat(ips.upper() - ips.value()).isCloseTo(0.0015168, within(5e-8));
		assertThat(ips.effectiveSampleSize()).isCloseTo(655.71, within(5e-3));
		assertThat(evaluation.estimates().get(1).value()).isCloseTo(0.0031894, within(5e-8));
		assertThat(evaluation.warnings()).anySatisfy((warning) -> assertThat(warning).contains("10,000", "656"))
			.anySatisfy((warning) -> assertThat(warning).contains("178.25"));
	}

	@Test
	void theUniformLogTellsItsOwnWorthWithoutAWarning() throws IOException {
		List<LoggedChoice> log = log("random-men.csv");
		PolicyEvaluation evaluation = Estimation.of(MarginalLog.weigh(log, PolicyKind.UNIFORM));
		assertThat(evaluation.estimates()).allSatisfy((estimate) -> {
			assertThat(estimate.value()).isCloseTo(0.0046,
					within((estimate.estimator() == Estimator.DR) ? 1e-4 : 1e-9));
			assertThat(estimate.effectiveSampleSize()).isCloseTo(10_000, within(1e-6));
		});
		assertThat(evaluation.warnings()).isEmpty();
	}

	private static List<LoggedChoice> log(String file) throws IOException {
		return DecisionLogFile.read(FOLDER.resolve(file));
	}

}
