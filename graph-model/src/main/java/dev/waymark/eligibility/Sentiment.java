package dev.waymark.eligibility;

/**
 * How a visitor feels about the brand, after the Net Promoter groups.
 */
public enum Sentiment {

	PROMOTER, PASSIVE, DETRACTOR

}
