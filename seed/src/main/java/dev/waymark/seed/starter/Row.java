package dev.waymark.seed.starter;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A node, or a relationship between two nodes that are told by their keys. A property
 * that is null is taken away.
 */
final class Row {

	private final String key;

	private final String target;

	private final Map<String, @Nullable Object> properties = new HashMap<>();

	private Row(String key, String target) {
		this.key = key;
		this.target = target;
	}

	/**
	 * A node.
	 * @param key tells it from the others of its label
	 */
	static Row node(String key) {
		return new Row(key, "");
	}

	/**
	 * A relationship.
	 * @param from key of the node it leads from
	 * @param to key of the node it leads to
	 */
	static Row link(String from, String to) {
		return new Row(from, to);
	}

	Row with(String name, @Nullable Object value) {
		this.properties.put(name, value);
		return this;
	}

	Row withAll(Map<String, ?> values) {
		this.properties.putAll(values);
		return this;
	}

	/** A node as a statement's row, its key among its properties. */
	Map<String, @Nullable Object> named(String keyName) {
		return Map.of("key", this.key, "properties", with(keyName, this.key).properties);
	}

	/** A relationship as a statement's row, between nodes told by their element ids. */
	Map<String, @Nullable Object> between(Map<String, String> from, Map<String, String> to) {
		return Map.of("from", Objects.requireNonNull(from.get(this.key), this.key), "to",
				Objects.requireNonNull(to.get(this.target), this.target), "properties", this.properties);
	}

}
