package dev.waymark.evaluation;

/**
 * One logged decision as the estimators take it.
 *
 * @param reward what it earned
 * @param weight chance that the policy in question decides so, over the chance that it
 * was decided so
 * @param modelled the reward that a model expects of what was shown
 * @param baseline the reward that the model expects of the policy in question here
 */
public record WeightedReward(double reward, double weight, double modelled, double baseline) {
}
