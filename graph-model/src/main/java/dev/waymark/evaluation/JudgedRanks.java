package dev.waymark.evaluation;

/**
 * How much of a slate a policy is judged by.
 */
public enum JudgedRanks {

	/** What stands first alone: small weights, and nothing said of the rest. */
	FIRST,

	/**
	 * The whole slate, by the product of the conditional chances: right for everything,
	 * with weights that grow with every rank.
	 */
	ALL

}
