package dev.waymark.event;

/**
 * What became of an event that was to be kept.
 */
public enum Outcome {

	/** It is kept, and counts. */
	KEPT,

	/** An event of that id is kept already; this one changes nothing. */
	DUPLICATE,

	/**
	 * It tells of a visitor who was forgotten since it happened; nothing of it is kept.
	 */
	FORGOTTEN

}
