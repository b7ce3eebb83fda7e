package dev.waymark.seed.starter;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One row of a statement's {@code $rows}. A null removes the property.
 */
final class Row {

	private final Map<String, @Nullable Object> values = new HashMap<>();

	Row with(String name, @Nullable Object value) {
		this.values.put(name, value);
		return this;
	}

	Row withAll(Map<String, ?> values) {
		this.values.putAll(values);
		return this;
	}

	/**
	 * A node: its key apart from its other properties.
	 */
	static Row node(String key, Row properties) {
		return new Row().with("key", key).with("properties", properties.values);
	}

	/**
	 * A relationship between two nodes, told by their keys.
	 */
	static Row link(String from, String to) {
		return new Row().with("from", from).with("to", to);
	}

	Map<String, @Nullable Object> values() {
		return this.values;
	}

}
