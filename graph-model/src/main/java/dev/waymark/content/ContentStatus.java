package dev.waymark.content;

/**
 * Where a piece of content stands in its editorial life.
 */
public enum ContentStatus {

	DRAFT, PUBLISHED, ARCHIVED

}
