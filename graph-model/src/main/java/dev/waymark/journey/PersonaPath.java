package dev.waymark.journey;

/**
 * Asks for a persona's own way through a journey.
 *
 * @param persona key of the persona
 * @param journey key of the journey
 */
public record PersonaPath(String persona, String journey) {
}
