package dev.waymark.evaluation;

/**
 * A policy whose worth can be estimated.
 */
public enum PolicyKind {

	/** Everything that could be shown has the same chance. */
	UNIFORM,

	/** What was really done. */
	CURRENT,

	/** The best is shown, and nothing is left to chance. */
	BEST_FIRST

}
