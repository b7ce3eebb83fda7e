package dev.waymark.subject;

/**
 * What kind of thing content is about.
 */
public enum SubjectKind {

	PRODUCT, TOPIC, INDUSTRY, MARKET

}
