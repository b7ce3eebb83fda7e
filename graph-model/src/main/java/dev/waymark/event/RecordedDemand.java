package dev.waymark.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;

/**
 * What was recorded of who does how much where.
 */
public final class RecordedDemand {

	private static final String OF_JOURNEY = """
			MATCH (:Journey {key: $journey})-[:HAS_STAGE]->(top:Stage)
			MATCH (top)-[:HAS_SUB_STAGE*0..6]->(stage:Stage)
			WITH DISTINCT stage
			MATCH (stage)-[:HAS_SUB_STAGE*0..6]->(at:Stage)
			WITH DISTINCT stage, at
			MATCH (demand:Demand {stage: at.id})
			RETURN stage.key AS stage, at.key AS at, demand.persona AS persona, demand.events AS events,
			  demand.asOf AS asOf""";

	private final Graph graph;

	private final Decay decay;

	/**
	 * Reads from a graph.
	 * @param graph the graph
	 * @param halfLife after this time an event counts half
	 */
	public RecordedDemand(Graph graph, Duration halfLife) {
		this.graph = graph;
		this.decay = new Decay(halfLife);
	}

	/**
	 * What was recorded in a journey.
	 * @param journey key of the journey
	 * @return decayed sums, all to the moment of the latest event
	 */
	public List<StageDemand> of(String journey) {
		List<Row> rows = this.graph.read(OF_JOURNEY, Map.of("journey", journey),
				(row) -> new Row(row.get("stage").asString(), row.get("at").asString(), row.get("persona").asString(),
						row.get("events").asDouble(), row.get("asOf").asZonedDateTime().toInstant()));
		Instant latest = rows.stream().map(Row::asOf).reduce(Instant.MIN, Decay::later);
		return rows.stream()
			.map((row) -> new StageDemand(row.stage(), row.at(), row.persona(),
					row.events() * this.decay.between(row.asOf(), latest)))
			.toList();
	}

	/**
	 * How much a persona does at a stage.
	 *
	 * @param stage key of a stage
	 * @param at key of the stage at which it is done: {@code stage} itself, or one of its
	 * sub-stages
	 * @param persona key of the persona
	 * @param events decayed sum of events
	 */
	public record StageDemand(String stage, String at, String persona, double events) {
	}

	private record Row(String stage, String at, String persona, double events, Instant asOf) {
	}

}
