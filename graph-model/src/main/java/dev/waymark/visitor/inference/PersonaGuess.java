package dev.waymark.visitor.inference;

/**
 * Who a visitor is.
 *
 * @param persona key of the persona
 * @param probability 1 where an event declared it
 * @param declared whether an event declared it, rather than it being inferred
 */
public record PersonaGuess(String persona, double probability, boolean declared) {
}
