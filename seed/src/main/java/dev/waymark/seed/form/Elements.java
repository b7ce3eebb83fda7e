package dev.waymark.seed.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import dev.waymark.editing.FieldRules;
import tools.jackson.databind.JsonNode;

/**
 * The parts of lists and objects in a file.
 */
final class Elements {

	private Elements() {
	}

	/**
	 * Reads a list.
	 * @param <T> what an element becomes
	 * @param path of the list
	 * @param list a null is an empty one
	 * @param read turns the path of an element and the element into a value
	 */
	static <T> List<T> each(String path, JsonNode list, BiFunction<String, JsonNode, T> read) {
		if (list.isNull()) {
			return List.of();
		}
		if (!list.isArray()) {
			throw FieldRules.invalid(path, "it is no list; write [\"one\", \"two\"]");
		}
		List<T> values = new ArrayList<>();
		for (JsonNode element : list) {
			values.add(read.apply(path + "[" + values.size() + "]", element));
		}
		return values;
	}

	/** Refuses what is no object, or holds fields of other names. */
	static void requireObject(String path, JsonNode node, Set<String> names) {
		if (!node.isObject()) {
			throw FieldRules.invalid(path, "it is no object; write {…} with " + String.join(", ", names));
		}
		for (String name : node.propertyNames()) {
			if (!names.contains(name)) {
				throw FieldRules.invalid(path + "." + name,
						"there is no such field here; there are " + String.join(", ", names));
			}
		}
	}

	/** A field of an object that must be there. */
	static JsonNode required(String path, JsonNode object, String name) {
		JsonNode value = object.get(name);
		if (value == null || value.isNull()) {
			throw FieldRules.invalid(path + "." + name, "it is missing; write it");
		}
		return value;
	}

}
