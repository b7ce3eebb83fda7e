package dev.waymark.evaluation;

/**
 * An estimate of what a policy earns a decision.
 *
 * @param estimator how it came about
 * @param value the reward to expect of one decision
 * @param lower lower end of the 95 % interval
 * @param upper upper end of the 95 % interval
 * @param effectiveSampleSize how many decisions of the policy itself would tell as much
 * (Kish): the square of the sum of the weights over the sum of their squares
 */
public record PolicyEstimate(Estimator estimator, double value, double lower, double upper,
		double effectiveSampleSize) {
}
