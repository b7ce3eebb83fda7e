package dev.waymark.coverage;

/**
 * What coverage can be looked at by.
 */
public enum CoverageDimension {

	STAGE, PERSONA, QUESTION, DEVICE, LOCALE, CHANNEL,
	/** Which formats serve; it makes no gaps. */
	FORMAT

}
