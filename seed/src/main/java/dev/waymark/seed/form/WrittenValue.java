package dev.waymark.seed.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the graph keeps, as JSON.
 */
final class WrittenValue {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private WrittenValue() {
	}

	static JsonNode of(Object stored) {
		return switch (stored) {
			case String text -> NODES.stringNode(text);
			case Boolean flag -> NODES.booleanNode(flag);
			case Long whole -> NODES.numberNode(whole);
			case Integer whole -> NODES.numberNode(whole);
			case Double number -> NODES.numberNode(number);
			case Instant moment -> NODES.stringNode(moment.toString());
			case LocalDate day -> NODES.stringNode(day.toString());
			case Collection<?> list -> list(list);
			default -> throw new IllegalStateException(
					stored.getClass() + " is no value that an export knows; take it out of the graph");
		};
	}

	static ObjectNode object(Map<String, Object> values) {
		ObjectNode object = NODES.objectNode();
		values.forEach((name, value) -> object.set(name, of(value)));
		return object;
	}

	static ArrayNode list(Collection<?> values) {
		ArrayNode array = NODES.arrayNode();
		values.forEach((value) -> array.add((value instanceof JsonNode node) ? node : of(value)));
		return array;
	}

}
