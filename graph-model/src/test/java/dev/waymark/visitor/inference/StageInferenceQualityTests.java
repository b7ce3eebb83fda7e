package dev.waymark.visitor.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import dev.waymark.event.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well stages are inferred on simulated visitors whose true stages are known: against
 * the last stage that an event names, and against the stage that is the most frequent of
 * all. Figures and a table of reliability are printed. More visitors with
 * {@code -Dwaymark.test.visitors=10000}.
 */
class StageInferenceQualityTests {

	private static final int VISITORS = Integer.getInteger("waymark.test.visitors", 2_000);

	private static final int EVENTS = 40;

	private static final int BINS = 10;

	private static final double MOST_CALIBRATION_ERROR = 0.06;

	@ParameterizedTest
	@EnumSource
	void theFilterNamesTheTrueStageMoreOftenThanSimplerRulesAndKnowsHowSureItIs(World world) {
		SimulatedVisitors visitors = world.visitors(new Random(7));
		Score score = new Score();
		for (int i = 0; i < VISITORS; i++) {
			score.count(visitors.walk(EVENTS));
		}
		System.out.println(score.report(world));
		assertThat(score.filter()).isGreaterThan(score.lastNamed() + 0.02).isGreaterThan(score.majority() + 0.1);
		assertThat(score.calibrationError()).isLessThan(MOST_CALIBRATION_ERROR);
	}

	/** Where visitors move as the graph says, and where they do not. */
	enum World {

		AS_THE_GRAPH_SAYS(new double[][] { { 0.25, 0.55, 0.1, 0.02 }, { 0.3, 0.1, 0.5, 0.02 }, { 0.1, 0.1, 0.25, 0.5 },
				{ 0.35, 0.2, 0.25, 0.15 } }, 0.08, 0.4),

		BACKWARDS_AND_SKIPPING(new double[][] { { 0.05, 0.1, 0.45, 0.4 }, { 0.7, 0.1, 0.1, 0.1 },
				{ 0.3, 0.5, 0.1, 0.1 }, { 0.1, 0.1, 0.7, 0.1 } }, 0.04, 0.6),

		RESTLESS(new double[][] { { 0, 1, 1, 1 }, { 1, 0, 1, 1 }, { 1, 1, 0, 1 }, { 1, 1, 1, 0 } }, 0.15, 0.5);

		private final double[][] moves;

		private final double withinMinutes;

		private final double withinDays;

		World(double[][] moves, double withinMinutes, double withinDays) {
			this.moves = moves;
			this.withinMinutes = withinMinutes;
			this.withinDays = withinDays;
		}

		SimulatedVisitors visitors(Random random) {
			return new SimulatedVisitors(random, this.moves, this.withinMinutes, this.withinDays);
		}

	}

	/** Counts of what was right. */
	private static final class Score {

		private final int[] said = new int[BINS];

		private final int[] right = new int[BINS];

		private final double[] sureness = new double[BINS];

		private final Map<String, Integer> truths = new HashMap<>();

		private int all;

		private int lastNamed;

		void count(SimulatedVisitors.Walk walk) {
			List<StageBelief> beliefs = StageFilter.run(SampleJourney.MODEL, walk.events(), SampleJourney.FACTS);
			int silent = walk.events().size() - beliefs.size();
			String named = "LOOK";
			for (int i = 0; i < walk.events().size(); i++) {
				Event event = walk.events().get(i);
				named = (event.stage() != null) ? event.stage() : named;
				if (i < silent) {
					continue;
				}
				StageBelief belief = beliefs.get(i - silent);
				String truth = walk.truth().get(i);
				double probability = belief.probability(belief.stage());
				int bin = Math.min(BINS - 1, (int) (probability * BINS));
				this.said[bin]++;
				this.sureness[bin] += probability;
				this.right[bin] += belief.stage().equals(truth) ? 1 : 0;
				this.lastNamed += named.equals(truth) ? 1 : 0;
				this.truths.merge(truth, 1, Integer::sum);
				this.all++;
			}
		}

		double filter() {
			int sum = 0;
			for (int each : this.right) {
				sum += each;
			}
			return (double) sum / this.all;
		}

		double lastNamed() {
			return (double) this.lastNamed / this.all;
		}

		double majority() {
			return (double) this.truths.values().stream().mapToInt(Integer::intValue).max().orElse(0) / this.all;
		}

		/** The mean distance between how sure it was and how often it was right. */
		double calibrationError() {
			double error = 0;
			for (int bin = 0; bin < BINS; bin++) {
				error += Math.abs(this.sureness[bin] - this.right[bin]) / this.all;
			}
			return error;
		}

		String report(World world) {
			List<String> lines = new ArrayList<>();
			lines.add("Stage inference, %s: filter %.4f, last named %.4f, majority %.4f, calibration error %.4f"
				.formatted(world.name().toLowerCase(Locale.ROOT), filter(), lastNamed(), majority(),
						calibrationError()));
			for (int bin = 0; bin < BINS; bin++) {
				if (this.said[bin] > 0) {
					lines.add("  said %.3f, right %.3f (%d)".formatted(this.sureness[bin] / this.said[bin],
							(double) this.right[bin] / this.said[bin], this.said[bin]));
				}
			}
			return String.join(System.lineSeparator(), lines);
		}

	}

}
