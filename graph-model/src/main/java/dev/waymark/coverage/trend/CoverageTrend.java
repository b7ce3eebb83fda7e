package dev.waymark.coverage.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.CoverageScope;
import dev.waymark.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Snapshots of coverage, one a day for a journey and for each of its stages.
 */
public final class CoverageTrend {

	private static final String SAVE = """
			UNWIND $rows AS row
			MERGE (snapshot:CoverageSnapshot {key: row.key})
			SET snapshot += row""";

	private static final String TAKEN = """
			RETURN EXISTS { (:CoverageSnapshot {key: $key}) } AS taken""";

	private static final String BETWEEN = """
			MATCH (snapshot:CoverageSnapshot)
			WHERE snapshot.key >= $first AND snapshot.key <= $last
			RETURN properties(snapshot) AS snapshot ORDER BY snapshot.key""";

	private final Graph graph;

	/**
	 * Keeps snapshots in a graph.
	 * @param graph the graph
	 */
	public CoverageTrend(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Whether a journey has its snapshot of a day.
	 * @param journey key
	 * @param day the day in UTC
	 * @return true where it was taken
	 */
	public boolean taken(String journey, LocalDate day) {
		return this.graph.read(TAKEN, Map.of("key", key(journey, null, day)), (row) -> row.get("taken").asBoolean())
			.getFirst();
	}

	/**
	 * Takes a snapshot; one of the same day is replaced.
	 * @param journey key
	 * @param day the day in UTC
	 * @param coverage by {@link dev.waymark.coverage.CoverageDimension#STAGE}, over
	 * everything that {@link CoverageScope} looks at by default
	 */
	public void take(String journey, LocalDate day, Coverage coverage) {
		List<CoverageSnapshot> stages = new ArrayList<>();
		coverage.forEach((cell) -> stages.add(new CoverageSnapshot(day, cell.stage(), cell.atomCount(), cell.gapCount(),
				cell.weight(), cell.coveredWeight())));
		CoverageSnapshot whole = stages.stream()
			.reduce(new CoverageSnapshot(day, null, 0, 0, 0, 0), CoverageSnapshot::and);
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		rows.add(row(journey, whole));
		stages.forEach((stage) -> rows.add(row(journey, stage)));
		this.graph.write(SAVE, Map.of("rows", rows), (row) -> row);
	}

	/**
	 * The snapshots of a time.
	 * @param journey key
	 * @param stage key of a stage, null for the whole journey
	 * @param from the first day
	 * @param to the last day
	 * @return snapshots by day; days without one are left out
	 */
	public List<CoverageSnapshot> between(String journey, @Nullable String stage, LocalDate from, LocalDate to) {
		return this.graph.read(BETWEEN, Map.of("first", key(journey, stage, from), "last", key(journey, stage, to)),
				(row) -> read(row.get("snapshot")));
	}

	/** Sorts by day within a journey or stage. */
	private static String key(String journey, @Nullable String stage, LocalDate day) {
		return journey + "|" + ((stage != null) ? stage : "") + "|" + day;
	}

	private static Map<String, @Nullable Object> row(String journey, CoverageSnapshot snapshot) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("key", key(journey, snapshot.stage(), snapshot.day()));
		row.put("journey", journey);
		row.put("stage", snapshot.stage());
		row.put("day", snapshot.day());
		row.put("cellCount", snapshot.cellCount());
		row.put("gapCount", snapshot.gapCount());
		row.put("weight", snapshot.weight());
		row.put("coveredWeight", snapshot.coveredWeight());
		return row;
	}

	private static CoverageSnapshot read(Value node) {
		Value stage = node.get("stage");
		return new CoverageSnapshot(node.get("day").asLocalDate(), stage.isNull() ? null : stage.asString(),
				node.get("cellCount").asInt(), node.get("gapCount").asInt(), node.get("weight").asDouble(),
				node.get("coveredWeight").asDouble());
	}

}
