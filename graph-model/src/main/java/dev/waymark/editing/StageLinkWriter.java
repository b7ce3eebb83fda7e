package dev.waymark.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;

/**
 * Writes where the stages of a journey lead, and which stages of others they match.
 */
final class StageLinkWriter {

	private static final String NO_NEXT = """
			UNWIND $rows AS row
			MATCH (:Stage {id: row.stage})-[next:NEXT]->(:Stage {id: row.to})
			DELETE next""";

	private static final String NEXT = """
			UNWIND $rows AS row
			MATCH (stage:Stage {id: row.stage}) MATCH (to:Stage {id: row.to})
			CREATE (stage)-[next:NEXT]->(to)
			SET next = row.properties""";

	private static final String NO_ALIGNMENT = """
			UNWIND $rows AS row
			MATCH (:Stage {id: row.stage})-[aligns:ALIGNS_WITH]-(:Stage {id: row.to})
			DELETE aligns""";

	/** A match is stored one way; where it is there already, that way stays. */
	private static final String ALIGNMENT = """
			UNWIND $rows AS row
			MATCH (stage:Stage {id: row.stage}) MATCH (to:Stage {id: row.to})
			OPTIONAL MATCH (stage)-[there:ALIGNS_WITH]-(to)
			SET there += row.properties
			WITH stage, to, row, count(there) AS there
			WHERE there = 0
			CREATE (stage)-[aligns:ALIGNS_WITH]->(to)
			SET aligns = row.properties""";

	private final Graph graph;

	private final Snapshot before;

	private final Snapshot after;

	StageLinkWriter(Graph graph, Snapshot before, Snapshot after) {
		this.graph = graph;
		this.before = before;
		this.after = after;
	}

	void write() {
		run(NO_NEXT, only(LinkKind.NEXT, this.before, this.after, false));
		run(NEXT, only(LinkKind.NEXT, this.after, this.before, false));
		run(NO_ALIGNMENT, only(LinkKind.ALIGNS_WITH, this.before, this.after, true));
		run(ALIGNMENT, only(LinkKind.ALIGNS_WITH, this.after, this.before, false));
	}

	/**
	 * The links that only one snapshot has; by where they lie, or with their properties.
	 */
	private static List<Map<String, Object>> only(LinkKind kind, Snapshot one, Snapshot other, boolean byPlace) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Link link : one.links(kind)) {
			boolean common = other.links(kind)
				.stream()
				.anyMatch((each) -> byPlace ? each.name().equals(link.name()) : each.equals(link));
			if (!common) {
				Map<String, Object> properties = new HashMap<>(link.properties());
				Object stage = properties.remove("stage");
				rows.add(Map.of("stage", String.valueOf(stage), "to", link.to(), "properties", properties));
			}
		}
		return rows;
	}

	private void run(String statement, List<Map<String, Object>> rows) {
		if (!rows.isEmpty()) {
			this.graph.write(statement, Map.of("rows", rows), (row) -> row);
		}
	}

}
