package dev.waymark.question;

/**
 * How far the review of a captured question has come. The graph keeps it in the property
 * {@code review}, which accepted questions do not have.
 */
public enum QuestionReview {

	/** Nobody has looked at it yet: it takes no part in anything. */
	OPEN,
	/** It is a question like any other. */
	ACCEPTED,
	/** It was put aside, and takes no part in anything. */
	DISMISSED

}
