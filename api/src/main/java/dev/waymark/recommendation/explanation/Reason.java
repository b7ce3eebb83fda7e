package dev.waymark.recommendation.explanation;

/**
 * Why an item is shown, in a word.
 */
public enum Reason {

	ANSWERS_QUESTION, FITS_STAGE, FITS_PERSONA, FITS_TRIGGER, FITS_SUBJECT, FITS_DEVICE, PERFORMS_WELL, FRESH, PROMOTED,
	SERVICE_RECOVERY, EXPLORATION, FALLBACK

}
