package dev.waymark.question;

/**
 * Who hears what customers ask.
 */
public enum QuestionSource {

	/** A customer said it to the content team. */
	CUSTOMER,
	/** Those who sell. */
	SALES,
	/** Those who help after the purchase. */
	SERVICE,
	/** Those who advertise. */
	MARKETING,
	/** Those who bring products to market. */
	PRODUCT_MARKETING,
	/** Those who meet customers in shops and on site. */
	FRONT_LINE,
	/** What is typed into a search box. */
	SEARCH

}
