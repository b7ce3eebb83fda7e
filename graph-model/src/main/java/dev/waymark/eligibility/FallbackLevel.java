package dev.waymark.eligibility;

/**
 * The ladder: how far an item lies from the context that was asked for. Cumulative, in
 * this order.
 */
public enum FallbackLevel {

	/** Everything that was bound holds. */
	NONE,
	/** The bound question, trigger and channel are let go. */
	CONTEXT,
	/** Stages of other journeys that are only near are taken in. */
	ALIGNED_STAGE,
	/** What other personas ask is taken in. */
	ANY_PERSONA,
	/**
	 * Content in the site's default locale is taken in, if written in the same script.
	 */
	DEFAULT_LOCALE,
	/** Questions of any stage are taken in. */
	ANY_STAGE,
	/** The placement's editorial list. */
	EDITORIAL,
	/** Nothing may be shown. */
	EMPTY;

	/**
	 * The farther of two levels.
	 * @param other another level
	 * @return the one that comes later on the ladder
	 */
	public FallbackLevel or(FallbackLevel other) {
		return (compareTo(other) >= 0) ? this : other;
	}

}
