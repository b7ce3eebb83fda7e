package dev.waymark.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;

/**
 * The ways that personas take through journeys.
 */
public final class Paths {

	private static final String OWN = """
			UNWIND range(0, size($asked) - 1) AS asked
			MATCH (persona:Persona {key: $asked[asked].persona})-[passes:PASSES]->(stage:Stage)
			WHERE stage.id STARTS WITH $asked[asked].journey + '/'
			RETURN toString(asked) AS from, %s AS to ORDER BY passes.position, stage.id""".formatted(Stage.PROJECTION);

	private final Graph graph;

	/**
	 * Reads paths from a graph.
	 * @param graph to read from
	 */
	public Paths(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The stages that personas pass, in their order.
	 * @param asked personas, each with a journey
	 * @return one path for each that was asked for, empty where the persona has none of
	 * its own there
	 */
	public List<List<Stage>> list(List<PersonaPath> asked) {
		Links<Stage> found = Links.read(this.graph, OWN, Map.of("asked",
				asked.stream().map((path) -> Map.of("persona", path.persona(), "journey", path.journey())).toList()),
				(stage) -> Stage.of(stage.asMap()));
		return IntStream.range(0, asked.size()).mapToObj((index) -> found.of(String.valueOf(index))).toList();
	}

}
