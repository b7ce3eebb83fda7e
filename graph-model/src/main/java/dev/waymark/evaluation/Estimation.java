package dev.waymark.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Estimates a policy's worth from weighted rewards. Intervals are normal, from the
 * variance of the population (divided by n, not by n − 1); that of
 * {@link Estimator#SNIPS} by the delta method (Owen, "Monte Carlo theory, methods and
 * examples", ch. 9.2).
 */
public final class Estimation {

	/** The normal quantile of 95 % intervals. */
	private static final double QUANTILE = 1.959963984540054;

	private final List<WeightedReward> rows;

	private Estimation(List<WeightedReward> rows) {
		this.rows = rows;
	}

	/**
	 * Estimates by all estimators.
	 * @param rows the decisions, in any order
	 * @return one estimate an estimator, with warnings; no estimates without decisions
	 */
	public static PolicyEvaluation of(List<WeightedReward> rows) {
		Estimation estimation = new Estimation(rows);
		List<String> warnings = new Warnings(rows).all();
		return rows.isEmpty() ? new PolicyEvaluation(0, List.of(), warnings) : new PolicyEvaluation(rows.size(),
				Stream.of(Estimator.values()).map(estimation::estimate).toList(), warnings);
	}

	/**
	 * How many decisions of the policy itself would tell as much (Kish, "Survey
	 * sampling", 1965).
	 * @param rows the decisions
	 * @return from 0 to the number of decisions
	 */
	static double effectiveSampleSize(List<WeightedReward> rows) {
		double sum = sum(rows, WeightedReward::weight);
		double squares = sum(rows, (row) -> row.weight() * row.weight());
		return (squares > 0) ? sum * sum / squares : 0;
	}

	private PolicyEstimate estimate(Estimator estimator) {
		return switch (estimator) {
			case IPS -> mean(estimator, (row) -> row.weight() * row.reward());
			case SNIPS -> ratio();
			case DR -> mean(estimator, (row) -> row.baseline() + row.weight() * (row.reward() - row.modelled()));
		};
	}

	private PolicyEstimate mean(Estimator estimator, ToDoubleFunction<WeightedReward> term) {
		double mean = sum(this.rows, term) / this.rows.size();
		double variance = sum(this.rows, (row) -> square(term.applyAsDouble(row) - mean)) / this.rows.size();
		return interval(estimator, mean, Math.sqrt(variance / this.rows.size()));
	}

	private PolicyEstimate ratio() {
		double weights = sum(this.rows, WeightedReward::weight);
		if (weights == 0) {
			return interval(Estimator.SNIPS, 0, 0);
		}
		double value = sum(this.rows, (row) -> row.weight() * row.reward()) / weights;
		double spread = Math.sqrt(sum(this.rows, (row) -> square(row.weight() * (row.reward() - value))));
		return interval(Estimator.SNIPS, value, spread / weights);
	}

	private PolicyEstimate interval(Estimator estimator, double value, double error) {
		double half = QUANTILE * error;
		return new PolicyEstimate(estimator, value, value - half, value + half, effectiveSampleSize(this.rows));
	}

	private static double sum(List<WeightedReward> rows, ToDoubleFunction<WeightedReward> term) {
		return rows.stream().mapToDouble(term).sum();
	}

	private static double square(double value) {
		return value * value;
	}

}
