package dev.waymark.persona;

/**
 * The part that a persona plays in a purchase.
 */
public enum PersonaRole {

	BUYER, INFLUENCER, END_USER, RETAIL_BUYER

}
