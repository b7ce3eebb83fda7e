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

	/** Tells the links of a kind apart: where it ends, and which stage it begins at. */
	String name() {
		return (this.properties.get("stage") instanceof String stage) ? stage + " " + this.to : this.to;
	}

	/** Puts equal sets of links into one order. */
	String order() {
		return this.to + " " + new TreeMap<>(this.properties);
	}

}
