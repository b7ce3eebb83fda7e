package dev.waymark.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A snapshot in its smallest parts: each property, each link, and each list of links
 * whose order counts. So a change can be taken back beside later ones that touch other
 * parts.
 */
final class Parts {

	private Parts() {
	}

	/** The parts that differ between two states. */
	static Set<Part> touched(Snapshot before, Snapshot after) {
		Map<Part, Object> was = of(before);
		Map<Part, Object> is = of(after);
		Set<Part> touched = new HashSet<>(was.keySet());
		touched.addAll(is.keySet());
		touched.removeIf((part) -> Objects.equals(was.get(part), is.get(part)));
		return touched;
	}

	/**
	 * Takes a change back.
	 * @param before the state before it
	 * @param after the state after it
	 * @param now the state as it has become since
	 * @return what is now, with the parts that the change touched as they were before;
	 * empty where one of them is no longer as the change left it
	 */
	static Optional<Snapshot> revert(Snapshot before, Snapshot after, Snapshot now) {
		Map<Part, Object> was = of(before);
		Map<Part, Object> left = of(after);
		Map<Part, Object> is = of(now);
		for (Part part : touched(before, after)) {
			if (!Objects.equals(is.get(part), left.get(part))) {
				return Optional.empty();
			}
			Object earlier = was.get(part);
			if (earlier == null) {
				is.remove(part);
			}
			else {
				is.put(part, earlier);
			}
		}
		return Optional.of(join(is));
	}

	private static Map<Part, Object> of(Snapshot snapshot) {
		Map<Part, Object> parts = new HashMap<>();
		snapshot.properties().forEach((name, value) -> parts.put(new Part(null, name), value));
		snapshot.links().forEach((kind, links) -> {
			Map<String, List<Link>> byName = new HashMap<>();
			for (Link link : links) {
				byName.computeIfAbsent(kind.ordered() ? "" : link.name(), (_) -> new ArrayList<>()).add(link);
			}
			byName.forEach((name, some) -> parts.put(new Part(kind, name), some));
		});
		return parts;
	}

	private static Snapshot join(Map<Part, Object> parts) {
		TreeMap<String, Object> properties = new TreeMap<>();
		Map<LinkKind, List<Link>> links = new HashMap<>();
		parts.forEach((part, value) -> {
			if (part.links() == null) {
				properties.put(part.name(), value);
			}
			else if (value instanceof List<?> some) {
				List<Link> all = links.computeIfAbsent(part.links(), (_) -> new ArrayList<>());
				some.forEach((link) -> all.add((Link) link));
			}
		});
		return new Snapshot(properties, links);
	}

	/**
	 * A part of a snapshot.
	 *
	 * @param links the kind of links it is of, null for a property
	 * @param name of the property or link; empty for all links of the kind
	 */
	record Part(@Nullable LinkKind links, String name) {
	}

}
