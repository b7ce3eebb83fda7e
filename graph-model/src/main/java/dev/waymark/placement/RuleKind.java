package dev.waymark.placement;

/**
 * What a placement's rule does with a piece of content.
 */
public enum RuleKind {

	/** Shows it first. */
	PIN,
	/** Raises its score. */
	BOOST,
	/** Never shows it. */
	HIDE

}
