package dev.waymark.seed.starter;

import tools.jackson.databind.JsonNode;

/**
 * Turns a scalar or a list of a file into what it means.
 *
 * @param <T> what it means
 */
@FunctionalInterface
interface Value<T> {

	T of(JsonNode node) throws FaultyValueException;

}
