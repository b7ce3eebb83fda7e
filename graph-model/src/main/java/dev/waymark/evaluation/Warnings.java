package dev.waymark.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says what speaks against trusting an estimate. The limits are rules of thumb: below
 * them, normal intervals were seen to miss the truth more often than they say.
 */
final class Warnings {

	private static final double FEW_EFFECTIVE = 1_000;

	private static final double SMALL_SHARE = 0.1;

	private static final double LARGE_WEIGHT = 50;

	private static final double LARGE_SHARE = 0.05;

	private static final int FEW_REWARDS = 30;

	/** Standard errors by which the mean weight may miss 1. */
	private static final double MISFIT = 4;

	private final List<WeightedReward> rows;

	private final List<String> said = new ArrayList<>();

	Warnings(List<WeightedReward> rows) {
		this.rows = rows;
	}

	List<String> all() {
		if (this.rows.isEmpty()) {
			return List
				.of("No decision with known propensities lies in this period: there is nothing to estimate from.");
		}
		double weights = this.rows.stream().mapToDouble(WeightedReward::weight).sum();
		if (weights == 0) {
			return List.of("The policy would never have decided as was decided: nothing here tells what it earns.");
		}
		effectiveSampleSize();
		weights(weights);
		rewards();
		return List.copyOf(this.said);
	}

	private void effectiveSampleSize() {
		double effective = Estimation.effectiveSampleSize(this.rows);
		if (effective < FEW_EFFECTIVE || effective < SMALL_SHARE * this.rows.size()) {
			say("The effective sample size is small: %,d decisions tell as much as %,.0f of the policy itself would; "
					+ "the intervals are likely too narrow.", this.rows.size(), effective);
		}
	}

	private void weights(double sum) {
		double largest = this.rows.stream().mapToDouble(WeightedReward::weight).max().orElse(0);
		if (largest > LARGE_WEIGHT || largest > LARGE_SHARE * sum) {
			say("Weights explode: a single decision counts up to %.2f times, %.1f %% of all weight together.", largest,
					100 * largest / sum);
		}
		double mean = sum / this.rows.size();
		double variance = this.rows.stream().mapToDouble((row) -> Math.pow(row.weight() - mean, 2)).sum()
				/ this.rows.size();
		double error = Math.sqrt(variance / this.rows.size());
		if (Math.abs(mean - 1) > MISFIT * error + 1e-9) {
			say("The weights average %.3f where 1 is expected: the logged propensities are wrong, or the policy would "
					+ "show what never was.", mean);
		}
	}

	private void rewards() {
		long rewarded = this.rows.stream().filter((row) -> row.reward() != 0).count();
		if (rewarded < FEW_REWARDS) {
			say("Only %d decisions earned anything: far too few for an interval to hold what it promises.", rewarded);
		}
	}

	private void say(String sentence, Object... figures) {
		this.said.add(String.format(Locale.ROOT, sentence, figures));
	}

}
