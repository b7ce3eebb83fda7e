package dev.waymark.event;

/**
 * What an event tells.
 */
public enum EventType {

	/** Content came into view. */
	IMPRESSION,

	/** Content was opened from a list or a slot. */
	CLICK,

	/** Content was looked at. */
	VIEW,

	/** Content was read, watched or listened to until its end. */
	COMPLETION,

	/** The visitor did what the site hopes for, see {@link ConversionKind}. */
	CONVERSION,

	/** Content was waved away. */
	DISMISS,

	/** The visitor gave a mark from 0 to 10. */
	RATING,

	/** A trigger of the journey happened. */
	TRIGGER,

	/** The visitor asked a question. */
	QUESTION_ASKED,

	/** The visitor came to a stage, as the site knows for sure. */
	STAGE_ENTERED

}
