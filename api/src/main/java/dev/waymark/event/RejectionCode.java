package dev.waymark.event;

/**
 * Stable codes of events that are not taken in.
 */
public enum RejectionCode {

	/** A field is missing, out of range, ill-formed, or does not go with the others. */
	INVALID_ARGUMENT,

	/** A key names nothing in the graph. */
	UNKNOWN_KEY,

	/** It happened before the time within which events are told apart. */
	TOO_OLD,

	/** It is to happen later than a clock that is a little ahead would say. */
	IN_FUTURE,

	/** A worth, told by somebody who may not tell it. */
	FORBIDDEN,

	/** The visitor was forgotten since it happened. */
	FORGOTTEN

}
