package dev.waymark.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.graph.Graph;

/**
 * All demand of a journey's map, of which every ask has a share. The visitors that a
 * persona brings to a stage count once for each question that it asks there. Sub-stages
 * are within their stages and add nothing.
 */
final class WholeDemand {

	private static final String ASKED = """
			MATCH (:Journey {key: $journey})-[:HAS_STAGE]->(stage:Stage)
			MATCH (stage)-[:HAS_SUB_STAGE*0..6]->(:Stage)<-[:ARISES_AT]-(question:Question)
			WITH DISTINCT stage, question
			MATCH (question)<-[:ASKS]-(persona:Persona)
			WITH stage.key AS stage, persona, count(*) AS questions
			RETURN stage, persona.key AS persona, questions,
			  coalesce(head([(:Segment)-[in:INCLUDES]->(persona) | in.share]), 1.0) AS share""";

	private final Optional<TrafficDemand> traffic;

	private final double all;

	private WholeDemand(Optional<TrafficDemand> traffic, List<Asked> asked) {
		this.traffic = traffic;
		this.all = asked.stream()
			.mapToDouble((each) -> each.questions() * demand(each.stage(), each.persona(), each.share()))
			.sum();
	}

	static WholeDemand of(Graph graph, String journey, Optional<TrafficDemand> traffic) {
		return new WholeDemand(traffic,
				graph.read(ASKED, Map.of("journey", journey), (row) -> new Asked(row.get("stage").asString(),
						row.get("persona").asString(), row.get("questions").asLong(), row.get("share").asDouble())));
	}

	/**
	 * What an ask has of it.
	 * @param stage key of a stage or sub-stage
	 * @param persona key of the persona
	 * @param share the persona's share of its segment
	 * @return 0 to 1
	 */
	double share(String stage, String persona, double share) {
		return (this.all > 0) ? demand(stage, persona, share) / this.all : 0;
	}

	private double demand(String stage, String persona, double share) {
		return this.traffic.map((seen) -> seen.share(stage, persona)).orElse(share);
	}

	/** How many questions a persona asks at a stage. */
	private record Asked(String stage, String persona, long questions, double share) {
	}

}
