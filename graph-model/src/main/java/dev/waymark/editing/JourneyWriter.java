package dev.waymark.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.graph.Graph;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Makes one journey with its stages what an edit makes of it.
 */
final class JourneyWriter {

	private static final String JOURNEY = """
			MERGE (journey:Journey {key: $key})
			SET journey += $properties""";

	private static final String REMOVE = """
			MATCH (stage:Stage) WHERE stage.id IN $ids
			DETACH DELETE stage""";

	private static final String STAGES = """
			UNWIND $rows AS row
			MERGE (stage:Stage {id: row.id})
			SET stage += row.properties""";

	private static final String UNPLACE = """
			MATCH ()-[place:HAS_STAGE|HAS_SUB_STAGE]->(stage:Stage) WHERE stage.id IN $ids
			DELETE place""";

	private static final String PLACE_OUTSIDE = """
			UNWIND $rows AS row
			MATCH (journey:Journey {key: $key}) MATCH (stage:Stage {id: row.id})
			CREATE (journey)-[:HAS_STAGE {position: row.position}]->(stage)""";

	private static final String PLACE_WITHIN = """
			UNWIND $rows AS row
			MATCH (around:Stage {id: row.within}) MATCH (stage:Stage {id: row.id})
			CREATE (around)-[:HAS_SUB_STAGE {position: row.position}]->(stage)""";

	private final Graph graph;

	private final String key;

	private final Edited edited;

	JourneyWriter(Graph graph, Edited edited) {
		this.graph = graph;
		this.key = edited.edit().key();
		this.edited = edited;
	}

	/**
	 * Writes what the edit changes.
	 * @throws InputException if something refers to a stage that goes
	 */
	void write() {
		Snapshot before = this.edited.stateBefore();
		Snapshot after = this.edited.after();
		remove(before, after);
		run(JOURNEY, Map.of("key", this.key, "properties",
				changed(JourneyShape.withoutStages(before), JourneyShape.withoutStages(after), Map.of())));
		List<Map<String, Object>> stages = JourneyShape.stages(after)
			.stream()
			.map((stage) -> stage(before, after, stage))
			.toList();
		run(STAGES, Map.of("rows", stages));
		place(after);
		new StageLinkWriter(this.graph, before, after).write();
	}

	private void remove(Snapshot before, Snapshot after) {
		Set<String> gone = new HashSet<>(JourneyShape.stages(before));
		gone.removeAll(JourneyShape.stages(after));
		List<String> ids = gone.stream().sorted().map(this::id).toList();
		List<String> holders = ids.isEmpty() ? List.of() : JourneyStore.holders(this.graph, ids);
		if (!holders.isEmpty()) {
			throw new InputException(InputErrorCode.CONFLICT, this.edited.edit().argument() + ".stages",
					"%s cannot go while something refers to it: %s; let go of it there first, or keep the stage"
						.formatted(String.join(", ", ids), String.join(", ", holders)));
		}
		run(REMOVE, Map.of("ids", ids));
	}

	private Map<String, Object> stage(Snapshot before, Snapshot after, String stage) {
		return Map.of("id", id(stage), "properties",
				changed(own(before, stage), own(after, stage), Map.of("key", stage)));
	}

	private Snapshot own(Snapshot journey, String stage) {
		return JourneyShape.stage(journey, this.key, stage).with("position", null).with("within", null);
	}

	private void place(Snapshot after) {
		run(UNPLACE, Map.of("ids", JourneyShape.stages(after).stream().map(this::id).toList()));
		List<Map<String, Object>> rows = new ArrayList<>();
		JourneyShape.within(after).forEach((around, stages) -> {
			for (String stage : stages) {
				rows.add(Map.of("id", id(stage), "within", around.isEmpty() ? "" : id(around), "position",
						after.properties().getOrDefault(stage + JourneyShape.POSITION, 0L)));
			}
		});
		run(PLACE_OUTSIDE,
				Map.of("key", this.key, "rows", rows.stream().filter((row) -> "".equals(row.get("within"))).toList()));
		run(PLACE_WITHIN, Map.of("rows", rows.stream().filter((row) -> !"".equals(row.get("within"))).toList()));
	}

	/** Names all that changes; a null takes the property away. */
	private static Map<String, @Nullable Object> changed(Snapshot before, Snapshot after, Map<String, Object> more) {
		Map<String, @Nullable Object> changed = new HashMap<>(more);
		before.properties().keySet().forEach((name) -> changed.put(name, null));
		changed.putAll(after.properties());
		return changed;
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.graph.write(statement, parameters, (row) -> row);
	}

	private String id(String stage) {
		return this.key + "/" + stage;
	}

}
