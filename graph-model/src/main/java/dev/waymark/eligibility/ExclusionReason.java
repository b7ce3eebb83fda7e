package dev.waymark.eligibility;

/**
 * Why a piece of content is not in an answer, or why an answer is empty.
 */
public enum ExclusionReason {

	/** Nothing in the graph answers here. */
	NO_CONTENT,

	/** The visitor has seen it. */
	SEEN,

	/** The visitor's question is answered. */
	ANSWERED,

	/** Outside its time, or its rights are not cleared. */
	NOT_AVAILABLE,

	/** A draft, archived, or to be published later. */
	NOT_PUBLISHED,

	/** Does not fit the device. */
	DEVICE_MISFIT,

	/** Does not fit the channel. */
	CHANNEL_MISFIT,

	/** Not in a language the visitor reads. */
	LOCALE_MISFIT,

	/** About something else than the subjects at hand. */
	SUBJECT_MISFIT,

	/** Its purpose has no place here. */
	PURPOSE_NOT_ALLOWED,

	/** A rule of the placement hides it. */
	HIDDEN_BY_RULE,

	/** Shown often enough already. */
	FREQUENCY_CAP,

	/** The caller left it out. */
	EXCLUDED_BY_CALLER,

	/** Eligible, and others score higher. */
	LOWER_SCORE

}
