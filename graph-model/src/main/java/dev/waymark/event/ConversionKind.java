package dev.waymark.event;

/**
 * What a conversion was.
 */
public enum ConversionKind {

	/** The visitor left a way to be reached. */
	LEAD,

	/** Sales sees a deal in it. */
	OPPORTUNITY,

	/** Bought. */
	SALE,

	/** Bought again, or stayed. */
	RENEWAL,

	/** Money went back; its value counts against the others'. */
	REFUND

}
