package dev.waymark.editing;

import java.util.Map;
import java.util.TreeMap;

/**
 * A link of an entity.
 *
 * @param to key of the node at the other end
 * @param properties of the relationship, without nulls
 */
public record Link(String to, Map<String, Object> properties) {

	public Link {
		properties = Map.copyOf(properties);
	}

	/**
	 * A link without properties.
	 * @param to key of the node at the other end
	 */
	public Link(String to) {
		this(to, Map.of());
	}

	/** Puts equal sets of links into one order. */
	String order() {
		return this.to + " " + new TreeMap<>(this.properties);
	}

}
