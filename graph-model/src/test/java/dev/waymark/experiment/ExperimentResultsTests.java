package dev.waymark.experiment;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Experiments of sixty days with two hundred visitors a day and way, looked at every
 * evening; as many as {@code -Dwaymark.test.experiments} says.
 */
class ExperimentResultsTests {

	private static final int REPETITIONS = Integer.getInteger("waymark.test.experiments", 1_000);

	private static final int DAYS = 60;

	private static final int VISITORS = 200;

	private static final double RATE = 0.1;

	/** Two more of a hundred convert. */
	private static final double TRUE_LIFT = 0.02;

	@Test
	void withoutAnEffectPeekingSaysSoNoMoreOftenThanPromised() {
		long alarms = IntStream.range(0, REPETITIONS).filter((n) -> decided(new SplittableRandom(n), RATE)).count();
		System.out.printf("A/A experiments: %d of %d say that there is an effect%n", alarms, REPETITIONS);
		assertThat(alarms / (double) REPETITIONS).isLessThanOrEqualTo(0.064);
	}

	@Test
	void aTrueLiftIsFound() {
		long found = IntStream.range(0, REPETITIONS)
			.filter((n) -> decided(new SplittableRandom(1_000_000 + n), RATE + TRUE_LIFT))
			.count();
		System.out.printf("A/B experiments: the lift is found in %d of %d%n", found, REPETITIONS);
		assertThat(found / (double) REPETITIONS).isGreaterThanOrEqualTo(0.8);
	}

	@Test
	void theLiftIsTheDifferenceOfTheRates() {
		ExperimentResults results = ExperimentResults
			.of(List.of(new Arm("CONTROL", 1_000, 100), new Arm("FRESH", 2_000, 300), new Arm("NOBODY", 0, 0)));
		VariantResult control = results.variants().get(0);
		VariantResult fresh = results.variants().get(1);
		assertThat(control.rate()).isEqualTo(0.1);
		assertThat(control.lift()).isNull();
		assertThat(fresh.lift()).isNotNull().isEqualTo(0.15 - 0.1);
		assertThat(fresh.lower()).isNotNull().isLessThan(0.05);
		assertThat(fresh.upper()).isNotNull().isGreaterThan(0.05);
		assertThat(results.variants().get(2).lift()).isNull();
		assertThat(ExperimentResults.of(List.of(new Arm("CONTROL", 0, 0), new Arm("FRESH", 1, 1))).decided()).isFalse();
	}

	@Test
	void aFewVisitorsDecideNothing() {
		assertThat(ExperimentResults.of(List.of(new Arm("CONTROL", 20, 0), new Arm("FRESH", 20, 3))).decided())
			.isFalse();
	}

	private static boolean decided(SplittableRandom random, double rate) {
		int control = 0;
		int variant = 0;
		for (int day = 1; day <= DAYS; day++) {
			control += converted(random, RATE);
			variant += converted(random, rate);
			if (ExperimentResults
				.of(List.of(new Arm("CONTROL", day * VISITORS, control), new Arm("FRESH", day * VISITORS, variant)))
				.decided()) {
				return true;
			}
		}
		return false;
	}

	private static int converted(SplittableRandom random, double rate) {
		int converted = 0;
		for (int visitor = 0; visitor < VISITORS; visitor++) {
			converted += (random.nextDouble() < rate) ? 1 : 0;
		}
		return converted;
	}

}
