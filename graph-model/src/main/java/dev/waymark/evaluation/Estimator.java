package dev.waymark.evaluation;

/**
 * How the worth of a policy is estimated from the decisions of another one.
 */
public enum Estimator {

	/**
	 * Inverse propensity scoring: the mean of weight times reward (Horvitz, Thompson, "A
	 * generalization of sampling without replacement from a finite universe", JASA 47,
	 * 1952). Unbiased, and as restless as its weights.
	 */
	IPS,

	/**
	 * Self-normalised: the same divided by the mean weight (Swaminathan, Joachims, "The
	 * self-normalized estimator for counterfactual learning", NIPS 2015).
	 */
	SNIPS,

	/**
	 * Doubly robust: a model of the reward, mended by the weighted residuals (Dudík,
	 * Langford, Li, "Doubly robust policy evaluation and learning", ICML 2011).
	 */
	DR

}
