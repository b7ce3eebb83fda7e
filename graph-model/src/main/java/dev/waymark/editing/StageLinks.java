package dev.waymark.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Predicate;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;

/**
 * Where the stages of a journey lead, and which stages of others they match, after its
 * stages were replaced.
 */
final class StageLinks {

	private static final double LEAST_WEIGHT = 0.05;

	private static final double PRECISION = 1000;

	private final String journey;

	private final Snapshot before;

	private final SortedSet<String> stages;

	/**
	 * Works on the links there were.
	 * @param journey its key
	 * @param before the journey as it was
	 * @param stages keys of the stages that it has now
	 */
	StageLinks(String journey, Snapshot before, SortedSet<String> stages) {
		this.journey = journey;
		this.before = before;
		this.stages = stages;
	}

	/**
	 * Where stages lead. A way that was there keeps its weight; new ones share evenly
	 * what the others leave of 1.
	 */
	List<Link> next(Map<String, StageEdit> edits) {
		List<Link> links = kept(LinkKind.NEXT, edits, (edit) -> edit.next() == null);
		links.removeIf((link) -> !isThere(link.to()));
		for (StageEdit edit : edits.values()) {
			if (edit.next() != null) {
				links.addAll(next(edit, edit.next()));
			}
		}
		return links;
	}

	private List<Link> next(StageEdit edit, List<String> keys) {
		String from = id(edit.key());
		Map<String, Link> there = new HashMap<>();
		this.before.links(LinkKind.NEXT)
			.stream()
			.filter((link) -> from.equals(link.properties().get("stage")))
			.forEach((link) -> there.put(link.to(), link));
		double left = 1;
		int fresh = 0;
		for (int index = 0; index < keys.size(); index++) {
			requireStage(edit.argument() + ".next[" + index + "]", keys.get(index));
			Link kept = there.get(id(keys.get(index)));
			left -= (kept != null && kept.properties().get("weight") instanceof Number weight) ? weight.doubleValue()
					: 0;
			fresh += (kept == null) ? 1 : 0;
		}
		double weight = Math.round(Math.max(LEAST_WEIGHT, left / Math.max(1, fresh)) * PRECISION) / PRECISION;
		return keys.stream()
			.map(this::id)
			.map((to) -> there.getOrDefault(to, new Link(to, Map.of("stage", from, "weight", weight))))
			.toList();
	}

	List<Link> alignedWith(Map<String, StageEdit> edits) {
		List<Link> links = kept(LinkKind.ALIGNS_WITH, edits, (edit) -> edit.alignedWith() == null);
		for (StageEdit edit : edits.values()) {
			if (edit.alignedWith() != null) {
				edit.alignedWith()
					.forEach((to, strength) -> links
						.add(new Link(to, Map.of("stage", id(edit.key()), "strength", strength))));
			}
		}
		return links;
	}

	/** The links of stages that are still there, and whose edit does not name any. */
	private List<Link> kept(LinkKind kind, Map<String, StageEdit> edits, Predicate<StageEdit> silent) {
		return new ArrayList<>(this.before.links(kind).stream().filter((link) -> {
			String id = String.valueOf(link.properties().get("stage"));
			StageEdit edit = edits.get(id.substring(this.journey.length() + 1));
			return isThere(id) && (edit == null || silent.test(edit));
		}).toList());
	}

	private boolean isThere(String id) {
		return !id.startsWith(this.journey + "/") || this.stages.contains(id.substring(this.journey.length() + 1));
	}

	private String id(String stage) {
		return this.journey + "/" + stage;
	}

	private void requireStage(String argument, String stage) {
		if (!this.stages.contains(stage)) {
			throw new InputException(InputErrorCode.UNKNOWN_KEY, argument,
					"unknown stage \"%s\" in journey \"%s\"; with this edit its stages are %s".formatted(stage,
							this.journey, String.join(", ", this.stages)));
		}
	}

}
