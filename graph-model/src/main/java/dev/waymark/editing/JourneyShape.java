package dev.waymark.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the snapshot of a journey tells its stages: the property {@code position} of the
 * stage {@code ZMOT} is {@code ZMOT/position}; a stage within another one names it in
 * {@code within}. What a stage leads to and matches are links that name it in
 * {@code stage}, by id.
 */
final class JourneyShape {

	static final String POSITION = "/position";

	static final String WITHIN = "/within";

	/** Stands for the journey itself, around its outermost stages. */
	static final String OUTSIDE = "";

	private JourneyShape() {
	}

	static SortedSet<String> stages(Snapshot journey) {
		SortedSet<String> stages = new TreeSet<>();
		for (String name : journey.properties().keySet()) {
			if (name.endsWith(POSITION)) {
				stages.add(name.substring(0, name.length() - POSITION.length()));
			}
		}
		return stages;
	}

	/** The stages right within each, in order. */
	static Map<String, List<String>> within(Snapshot journey) {
		Map<String, List<String>> within = new HashMap<>();
		for (String stage : stages(journey)) {
			Object around = journey.get(stage + WITHIN);
			within.computeIfAbsent((around != null) ? around.toString() : OUTSIDE, (_) -> new ArrayList<>()).add(stage);
		}
		within.values().forEach((stages) -> stages.sort(Comparator.comparingLong((stage) -> position(journey, stage))));
		return within;
	}

	/**
	 * Puts stages that stand on one place behind one another: first those that come
	 * there, then those that were there.
	 * @param journey as it would be
	 * @param now as it is
	 * @return the journey with one stage a place
	 */
	static Snapshot inOrder(Snapshot journey, Snapshot now) {
		Snapshot ordered = journey;
		for (List<String> stages : within(journey).values()) {
			stages.sort(Comparator.comparingLong((String stage) -> position(journey, stage))
				.thenComparing((stage) -> Objects.equals(journey.get(stage + POSITION), now.get(stage + POSITION))));
			long free = Long.MIN_VALUE;
			for (String stage : stages) {
				long position = Math.max(free, position(journey, stage));
				if (position != position(journey, stage)) {
					ordered = ordered.with(stage + POSITION, position);
				}
				free = position + 1;
			}
		}
		return ordered;
	}

	private static long position(Snapshot journey, String stage) {
		return (journey.get(stage + POSITION) instanceof Number position) ? position.longValue() : 0;
	}

	/**
	 * The properties and links of one stage, with the names that the graph gives them.
	 */
	static Snapshot stage(Snapshot journey, String key, String stage) {
		SortedMap<String, Object> properties = new TreeMap<>();
		journey.properties().forEach((name, value) -> {
			if (name.startsWith(stage + "/")) {
				properties.put(name.substring(stage.length() + 1), value);
			}
		});
		String id = key + "/" + stage;
		Map<LinkKind, List<Link>> links = new HashMap<>();
		journey.links()
			.forEach((kind, all) -> links.put(kind,
					all.stream().filter((link) -> id.equals(link.properties().get("stage"))).toList()));
		return new Snapshot(properties, links);
	}

	/** The journey's own properties. */
	static Snapshot withoutStages(Snapshot journey) {
		SortedMap<String, Object> own = new TreeMap<>(journey.properties());
		own.keySet().removeIf((name) -> name.contains("/"));
		return new Snapshot(own, Map.of());
	}

	/** Whether every stage can be reached from outside, and leads to stages there are. */
	static boolean isWhole(Snapshot journey, String key) {
		Set<String> stages = stages(journey);
		Set<String> reached = new HashSet<>();
		reach(within(journey), OUTSIDE, reached);
		return reached.equals(stages) && journey.links(LinkKind.NEXT)
			.stream()
			.map(Link::to)
			.filter((id) -> id.startsWith(key + "/"))
			.allMatch((id) -> stages.contains(id.substring(key.length() + 1)));
	}

	private static void reach(Map<String, List<String>> within, String around, Set<String> reached) {
		for (String stage : within.getOrDefault(around, Collections.emptyList())) {
			if (reached.add(stage)) {
				reach(within, stage, reached);
			}
		}
	}

}
