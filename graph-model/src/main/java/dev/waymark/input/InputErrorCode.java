package dev.waymark.input;

/**
 * Stable codes of errors that the caller can mend.
 */
public enum InputErrorCode {

	/** A key names nothing in the graph. */
	UNKNOWN_KEY,

	/** A value is out of range, ill-formed, or does not go with another one. */
	INVALID_ARGUMENT,

	/** The caller's role does not reach this. */
	FORBIDDEN,

	/** Somebody else has changed it since the caller read it. */
	VERSION_CONFLICT,

	/** What is asked for does not go with what has become of the graph since. */
	CONFLICT

}
