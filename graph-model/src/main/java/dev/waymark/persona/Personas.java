package dev.waymark.persona;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;

/**
 * The personas in the graph.
 */
public final class Personas {

	private static final String ALL = """
			MATCH (persona:Persona)
			RETURN properties(persona) AS persona ORDER BY persona.key""";

	private static final String OF_SEGMENTS = """
			MATCH (segment:Segment)-[includes:INCLUDES]->(persona:Persona) WHERE segment.key IN $keys
			RETURN segment.key AS from, properties(persona) AS to
			ORDER BY coalesce(includes.share, 0) DESC, persona.key""";

	private static final String OF_QUESTIONS = """
			MATCH (persona:Persona)-[:ASKS]->(question:Question) WHERE question.key IN $keys
			RETURN question.key AS from, properties(persona) AS to ORDER BY persona.key""";

	private static final String BY_KEY = """
			MATCH (persona:Persona) WHERE persona.key IN $keys
			RETURN persona.key AS from, properties(persona) AS to""";

	private final Graph graph;

	/**
	 * Reads personas from a graph.
	 * @param graph to read from
	 */
	public Personas(Graph graph) {
		this.graph = graph;
	}

	/**
	 * All personas, by key.
	 * @return the personas
	 */
	public List<Persona> list() {
		return this.graph.read(ALL, Map.of(), (row) -> Persona.of(row.get("persona").asMap()));
	}

	/**
	 * The personas of segments, the largest share first.
	 * @param segments keys of segments
	 * @return the personas by segment key
	 */
	public Links<Persona> ofSegments(Collection<String> segments) {
		return read(OF_SEGMENTS, segments);
	}

	/**
	 * Who asks questions, by key.
	 * @param questions keys of questions
	 * @return the personas by question key
	 */
	public Links<Persona> ofQuestions(Collection<String> questions) {
		return read(OF_QUESTIONS, questions);
	}

	private Links<Persona> read(String statement, Collection<String> keys) {
		return Links.read(this.graph, statement, Map.of("keys", List.copyOf(keys)),
				(persona) -> Persona.of(persona.asMap()));
	}

	/**
	 * Personas by key.
	 * @param keys of personas
	 * @return one for each known key
	 */
	public Links<Persona> find(Collection<String> keys) {
		return Links.read(this.graph, BY_KEY, Map.of("keys", List.copyOf(keys)),
				(persona) -> Persona.of(persona.asMap()));
	}

}
