package dev.waymark.recommendation.ranking;

import java.util.Locale;

/**
 * What speaks for an item. Values lie between 0 and 1, except {@link #QUESTION}, a sum
 * over questions, and {@link #BOOST}.
 */
public enum Signal {

	/** The open questions it newly answers, by their weight to the persona. */
	QUESTION,
	/**
	 * How well the stage fits: 1 for the context's own, else the alignment's strength.
	 */
	STAGE,
	/** Whether it answers what this persona asks. */
	PERSONA,
	/** Whether it answers what the trigger raises. */
	TRIGGER,
	/** Whether it is about the subjects at hand: 1, or 0.5 for one of their parents. */
	SUBJECT,
	/** How much it was made for the device: 1 over the number of devices it fits. */
	DEVICE,
	/** How new it is: halves with every half-life, by the day. */
	FRESHNESS,
	/**
	 * How often it was taken where it was shown: 0 where nothing is known of anything,
	 * 0.5 on average.
	 */
	PERFORMANCE,
	/** The content team's factor minus 1. */
	BOOST;

	/**
	 * The name clients and settings use.
	 * @return the name in lower case
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
