package dev.waymark.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;

/**
 * Replaces the stages in the snapshot of a journey. A stage whose edit does not name the
 * stages within it keeps them, but for those that the edits put elsewhere.
 */
final class StageReplacement {

	/** Serving and coverage look so many levels deep. */
	private static final int DEEPEST = 6;

	private final String journey;

	private final String argument;

	private final Snapshot before;

	private final List<StageEdit> stages;

	private final Map<String, StageEdit> edits = new LinkedHashMap<>();

	private final SortedSet<String> placed = new TreeSet<>();

	private final TreeMap<String, Object> properties;

	StageReplacement(String journey, String argument, Snapshot before, List<StageEdit> stages) {
		this.journey = journey;
		this.argument = argument;
		this.before = before;
		this.stages = stages;
		this.properties = new TreeMap<>(before.properties());
	}

	/**
	 * The journey with its new stages.
	 * @throws InputException if a stage stands twice, lacks a name, or leads to a stage
	 * that is not among them
	 */
	Snapshot after() {
		collect(this.stages);
		place(JourneyShape.OUTSIDE, this.stages, 0);
		for (String gone : JourneyShape.stages(this.before)) {
			if (!this.placed.contains(gone)) {
				this.properties.keySet().removeIf((name) -> name.startsWith(gone + "/"));
			}
		}
		Map<LinkKind, List<Link>> links = new HashMap<>();
		StageLinks kept = new StageLinks(this.journey, this.before, this.placed);
		links.put(LinkKind.NEXT, kept.next(this.edits));
		links.put(LinkKind.ALIGNS_WITH, kept.alignedWith(this.edits));
		return new Snapshot(this.properties, links);
	}

	private void collect(List<StageEdit> stages) {
		for (StageEdit stage : stages) {
			if (this.edits.put(stage.key(), stage) != null) {
				throw invalid(stage.argument() + ".key",
						"the stage \"%s\" stands in this journey twice; a stage has one place, and cannot lie within itself"
							.formatted(stage.key()));
			}
			collect((stage.subStages() != null) ? stage.subStages() : List.of());
		}
	}

	private void place(String around, List<StageEdit> stages, int depth) {
		for (int position = 0; position < stages.size(); position++) {
			StageEdit stage = stages.get(position);
			put(stage.key(), around, position, depth);
			change(stage);
			if (stage.subStages() != null) {
				place(stage.key(), stage.subStages(), depth + 1);
			}
			else {
				keepWithin(stage.key(), depth + 1);
			}
		}
	}

	private void keepWithin(String around, int depth) {
		List<String> within = new ArrayList<>(JourneyShape.within(this.before).getOrDefault(around, List.of()));
		within.removeIf((stage) -> this.edits.containsKey(stage) || this.placed.contains(stage));
		for (int position = 0; position < within.size(); position++) {
			put(within.get(position), around, position, depth);
			keepWithin(within.get(position), depth + 1);
		}
	}

	private void put(String stage, String around, long position, int depth) {
		if (depth > DEEPEST) {
			throw invalid(this.argument + ".stages",
					"the stage \"%s\" lies %d levels deep; %d are the most".formatted(stage, depth, DEEPEST));
		}
		this.placed.add(stage);
		this.properties.put(stage + JourneyShape.POSITION, position);
		if (around.equals(JourneyShape.OUTSIDE)) {
			this.properties.remove(stage + JourneyShape.WITHIN);
		}
		else {
			this.properties.put(stage + JourneyShape.WITHIN, around);
		}
	}

	private void change(StageEdit stage) {
		String names = stage.key() + "/name_";
		if (this.before.get(stage.key() + JourneyShape.POSITION) == null) {
			this.properties.put(stage.key() + "/postPurchase", false);
		}
		stage.properties().forEach((name, value) -> this.properties.put(stage.key() + "/" + name, value));
		if (stage.name() != null) {
			this.properties.keySet().removeIf((name) -> name.startsWith(names));
			stage.name().forEach((name, text) -> this.properties.put(stage.key() + "/" + name, text));
		}
		if (this.properties.keySet().stream().noneMatch((name) -> name.startsWith(names))) {
			throw invalid(stage.argument() + ".name",
					(stage.name() != null) ? "\"name\" cannot be cleared; leave it out to keep it"
							: "there is no stage \"%s\" yet, and a new one needs \"name\"".formatted(stage.key()));
		}
	}

	static InputException invalid(String argument, String message) {
		return new InputException(InputErrorCode.INVALID_ARGUMENT, argument, message);
	}

}
