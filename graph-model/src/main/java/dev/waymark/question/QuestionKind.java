package dev.waymark.question;

/**
 * What content can serve: a visitor asks, has to do, is invited to, or is struck by.
 */
public enum QuestionKind {

	QUESTION, TASK, INVITATION, STIMULUS

}
