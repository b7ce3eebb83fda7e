package dev.waymark.seed.simulating;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.graph.Graph;
import dev.waymark.placement.PlacementSetup;
import dev.waymark.placement.Placements;
import dev.waymark.seed.simulating.SimulatedWorld.Piece;
import dev.waymark.seed.simulating.SimulatedWorld.Share;
import dev.waymark.seed.simulating.SimulatedWorld.Slot;
import dev.waymark.seed.simulating.SimulatedWorld.Stop;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Worlds out of a graph: a journey's stages with where they lead, what is asked and shown
 * there, the personas by their shares, and a placement.
 */
public final class WorldReader {

	private static final double DAYS = 3;

	private static final double DAYS_OF_USE = 10;

	private static final String STAGES = """
			MATCH (:Journey {key: $journey})-[top:HAS_STAGE]->(stage:Stage)
			RETURN stage.key AS key, coalesce(stage.postPurchase, false) AS postPurchase,
			  COLLECT { MATCH (stage)-[next:NEXT]->(to:Stage) WHERE to.id STARTS WITH $journey + '/'
			    WITH to.key AS key, next.weight AS weight ORDER BY key RETURN {key: key, weight: weight} } AS next,
			  COLLECT { MATCH (trigger:Trigger)-[:LEADS_TO]->(stage) RETURN trigger.key ORDER BY trigger.key } AS triggers,
			  COLLECT { MATCH (question:Question)-[:ARISES_AT]->(stage) RETURN question.key ORDER BY question.key LIMIT 20 }
			    AS questions,
			  COLLECT { MATCH (content:ContentAsset {status: 'PUBLISHED'})-[:ANSWERS]->(:Question)-[:ARISES_AT]->(stage)
			    WITH DISTINCT content ORDER BY content.id LIMIT 24 RETURN {id: content.id, format: content.format} } AS contents
			ORDER BY top.position""";

	private static final String PERSONAS = """
			MATCH (persona:Persona)
			RETURN persona.key AS key, reduce(sum = 0.0, part IN [(:Segment)-[in:INCLUDES]->(persona) | coalesce(in.share, 1.0)] |
			  sum + part) AS weight ORDER BY key""";

	private final Graph graph;

	/**
	 * Reads worlds from a graph.
	 * @param graph to read from
	 */
	public WorldReader(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The world of a journey.
	 * @param journey its key
	 * @return the world, empty where there is no such journey, or it has no stage
	 */
	public Optional<SimulatedWorld> find(String journey) {
		List<Stop> stages = this.graph.read(STAGES, Map.of("journey", journey), WorldReader::stop);
		List<Share> personas = this.graph.read(PERSONAS, Map.of(), (row) -> share(row.get("key"), row.get("weight")))
			.stream()
			.filter((share) -> share.weight() > 0)
			.toList();
		return stages.isEmpty() ? Optional.empty()
				: Optional.of(new SimulatedWorld(journey, stages, personas, SimulatedWorld.SOURCES, slot()));
	}

	/** One that tries something out, if there is any. */
	private @Nullable Slot slot() {
		List<PlacementSetup> all = new Placements(this.graph).list();
		return all.stream()
			.filter((placement) -> placement.experiment() != null)
			.findFirst()
			.or(() -> all.stream().findFirst())
			.map((placement) -> new Slot(placement.key(), placement.experiment()))
			.orElse(null);
	}

	private static Stop stop(Record row) {
		boolean postPurchase = row.get("postPurchase").asBoolean();
		return new Stop(row.get("key").asString(), postPurchase, postPurchase ? DAYS_OF_USE : DAYS,
				row.get("next").asList((next) -> share(next.get("key"), next.get("weight"))),
				row.get("triggers").asList(Value::asString), row.get("questions").asList(Value::asString),
				row.get("contents")
					.asList((content) -> new Piece(content.get("id").asString(), content.get("format").asString())));
	}

	private static Share share(Value key, Value weight) {
		return new Share(key.asString(), weight.isNull() ? 1 : weight.asDouble());
	}

}
