package dev.waymark.editing;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The state of an entity: what its edits change. Its key and its version stand beside it.
 * Two snapshots are equal where the states are.
 *
 * @param properties by name: texts, numbers, booleans, moments and lists of texts; an
 * empty list is as good as none
 * @param links by kind, in a fixed order; a kind without links is left out
 */
public record Snapshot(SortedMap<String, Object> properties, Map<LinkKind, List<Link>> links) {

	/** Names the properties that an import guessed and nobody has stated since. */
	public static final String GUESSED = "guessed";

	/** The state of what does not exist yet. */
	static final Snapshot EMPTY = new Snapshot(new TreeMap<>(), Map.of());

	public Snapshot {
		properties = new TreeMap<>(properties);
		properties.values().removeIf((value) -> value instanceof Collection<?> list && list.isEmpty());
		Map<LinkKind, List<Link>> ordered = new EnumMap<>(LinkKind.class);
		links.forEach((kind, all) -> {
			if (!all.isEmpty()) {
				ordered.put(kind, all.stream().sorted(Comparator.comparing(Link::order)).toList());
			}
		});
		links = ordered;
	}

	@Nullable Object get(String property) {
		return this.properties.get(property);
	}

	List<Link> links(LinkKind kind) {
		return this.links.getOrDefault(kind, List.of());
	}

	/** Whether it has a property of this name, or a text of this name in any language. */
	boolean has(String name) {
		return this.properties.containsKey(name)
				|| this.properties.keySet().stream().anyMatch((property) -> isText(name, property));
	}

	/** A property with a slash is a part of the entity, such as a journey's stage. */
	private static boolean isText(String name, String property) {
		return property.startsWith(name + "_") && property.indexOf('/') < 0;
	}

	Snapshot with(String property, @Nullable Object value) {
		SortedMap<String, Object> changed = new TreeMap<>(this.properties);
		if (value == null) {
			changed.remove(property);
		}
		else {
			changed.put(property, value);
		}
		return new Snapshot(changed, this.links);
	}

	/** Sets properties; a null takes one away. */
	Snapshot with(Map<String, ? extends @Nullable Object> values) {
		SortedMap<String, Object> changed = new TreeMap<>(this.properties);
		values.forEach((property, value) -> {
			if (value == null) {
				changed.remove(property);
			}
			else {
				changed.put(property, value);
			}
		});
		return new Snapshot(changed, this.links);
	}

	/** Takes properties that somebody stated off the list of those that are guesses. */
	Snapshot confirming(Set<String> stated) {
		if (!(this.properties.get(GUESSED) instanceof List<?> guesses) || Collections.disjoint(guesses, stated)) {
			return this;
		}
		return with(GUESSED, guesses.stream().filter((name) -> !stated.contains(String.valueOf(name))).toList());
	}

	/** Replaces a text in all languages. */
	Snapshot withTexts(String name, Map<String, Object> texts) {
		SortedMap<String, Object> changed = new TreeMap<>(this.properties);
		changed.keySet().removeIf((property) -> isText(name, property));
		changed.putAll(texts);
		return new Snapshot(changed, this.links);
	}

	Snapshot with(LinkKind kind, List<Link> replacing) {
		Map<LinkKind, List<Link>> changed = new EnumMap<>(LinkKind.class);
		changed.putAll(this.links);
		changed.put(kind, replacing);
		return new Snapshot(this.properties, changed);
	}

}
