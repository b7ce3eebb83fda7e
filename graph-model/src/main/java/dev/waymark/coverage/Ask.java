package dev.waymark.coverage;

/**
 * A question that a persona asks at a stage or at one of its sub-stages.
 *
 * @param stage key of the stage within its journey
 * @param position of the stage, from 0
 * @param postPurchase whether the stage lies after the purchase
 * @param persona key
 * @param question key
 * @param weight what the question matters to the persona, 0 to 1
 * @param share the demand: of all that the whole map has, 0 to 1
 */
public record Ask(String stage, int position, boolean postPurchase, String persona, String question, double weight,
		double share) {
}
