package dev.waymark.experiment;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;
import dev.waymark.placement.Experiment;
import dev.waymark.placement.PlacementSetup;
import dev.waymark.placement.Placements;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which experiments run and ran: what slots try out now, and what the audit trail tells
 * of earlier times.
 */
public final class ExperimentRuns {

	private static final String TRAIL = """
			MATCH (change:Change {kind: 'Placement'})
			WHERE change.before CONTAINS '"experiment"' OR change.after CONTAINS '"experiment"'
			RETURN change.entity AS placement, change.at AS at, change.before AS before, change.after AS after
			ORDER BY change.id""";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Graph graph;

	private final Placements placements;

	/**
	 * Reads from a graph.
	 * @param graph the graph
	 */
	public ExperimentRuns(Graph graph) {
		this.graph = graph;
		this.placements = new Placements(graph);
	}

	/**
	 * All of them.
	 * @return one for each slot and key, those that run first, then what ended last
	 */
	public List<ExperimentRun> list() {
		Map<String, ExperimentRun> runs = new LinkedHashMap<>();
		this.graph.read(TRAIL, Map.of(),
				(row) -> new Step(row.get("placement").asString(), row.get("at").as(ZonedDateTime.class).toInstant(),
						experiment(row.get("before")), experiment(row.get("after"))))
			.forEach((step) -> step.tell(runs));
		for (PlacementSetup slot : this.placements.list()) {
			Experiment running = slot.experiment();
			if (running != null) {
				runs.compute(id(slot.key(), running),
						(_, run) -> new ExperimentRun(slot.key(), running, (run != null) ? run.since() : null, null));
			}
		}
		return runs.values().stream().sorted(ExperimentRun.RUNNING_FIRST).toList();
	}

	private static String id(String placement, Experiment experiment) {
		return placement + '\0' + experiment.key();
	}

	/** What a state of a slot tries out. */
	private static @Nullable Experiment experiment(Value state) {
		if (state.isNull()) {
			return null;
		}
		JsonNode written = JSON.readTree(state.asString()).at("/properties/experiment");
		return written.isString() ? Experiment.read(written.asString()) : null;
	}

	/**
	 * A change of a slot.
	 */
	private record Step(String placement, Instant at, @Nullable Experiment before, @Nullable Experiment after) {

		void tell(Map<String, ExperimentRun> runs) {
			if (this.before != null && (this.after == null || !this.after.key().equals(this.before.key()))) {
				Experiment ended = this.before;
				runs.compute(id(this.placement, ended), (_, run) -> new ExperimentRun(this.placement, ended,
						(run != null) ? run.since() : null, this.at));
			}
			if (this.after != null) {
				Experiment goesOn = this.after;
				runs.compute(id(this.placement, goesOn), (_, run) -> new ExperimentRun(this.placement, goesOn,
						(run != null) ? run.since() : this.at, null));
			}
		}

	}

}
