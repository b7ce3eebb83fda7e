package dev.waymark.persona;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;

/**
 * The segments in the graph.
 */
public final class Segments {

	private static final String ALL = """
			MATCH (segment:Segment)
			RETURN properties(segment) AS segment ORDER BY segment.key""";

	private static final String OF_PERSONAS = """
			MATCH (segment:Segment)-[:INCLUDES]->(persona:Persona) WHERE persona.key IN $keys
			RETURN persona.key AS from, properties(segment) AS to ORDER BY segment.key""";

	private static final String BY_KEY = """
			MATCH (segment:Segment) WHERE segment.key IN $keys
			RETURN segment.key AS from, properties(segment) AS to""";

	private final Graph graph;

	/**
	 * Reads segments from a graph.
	 * @param graph to read from
	 */
	public Segments(Graph graph) {
		this.graph = graph;
	}

	/**
	 * All segments, by key.
	 * @return the segments
	 */
	public List<Segment> list() {
		return this.graph.read(ALL, Map.of(), (row) -> Segment.of(row.get("segment").asMap()));
	}

	/**
	 * The segments that personas belong to.
	 * @param personas keys of personas
	 * @return the segments by persona key
	 */
	public Links<Segment> ofPersonas(Collection<String> personas) {
		return Links.read(this.graph, OF_PERSONAS, Map.of("keys", List.copyOf(personas)),
				(segment) -> Segment.of(segment.asMap()));
	}

	/**
	 * Segments by key.
	 * @param keys of segments
	 * @return one for each known key
	 */
	public Links<Segment> find(Collection<String> keys) {
		return Links.read(this.graph, BY_KEY, Map.of("keys", List.copyOf(keys)),
				(segment) -> Segment.of(segment.asMap()));
	}

}
