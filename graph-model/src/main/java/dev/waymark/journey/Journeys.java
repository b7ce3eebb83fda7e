package dev.waymark.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;

/**
 * The journey models in the graph.
 */
public final class Journeys {

	private static final String ALL = """
			MATCH (journey:Journey)
			RETURN properties(journey) AS journey ORDER BY journey.key""";

	private static final String BY_KEY = """
			MATCH (journey:Journey) WHERE journey.key IN $keys
			RETURN journey.key AS from, properties(journey) AS to""";

	private final Graph graph;

	/**
	 * Reads journey models from a graph.
	 * @param graph to read from
	 */
	public Journeys(Graph graph) {
		this.graph = graph;
	}

	/**
	 * All journey models, by key.
	 * @return the journeys
	 */
	public List<Journey> list() {
		return this.graph.read(ALL, Map.of(), (row) -> Journey.of(row.get("journey").asMap()));
	}

	/**
	 * One journey model.
	 * @param key its key
	 * @return the journey, or empty where the key is unknown
	 */
	public Optional<Journey> find(String key) {
		return Optional.ofNullable(find(List.of(key)).firstOf(key));
	}

	/**
	 * Journey models by key.
	 * @param keys of journeys
	 * @return one journey for each known key
	 */
	public Links<Journey> find(Collection<String> keys) {
		return Links.read(this.graph, BY_KEY, Map.of("keys", List.copyOf(keys)),
				(journey) -> Journey.of(journey.asMap()));
	}

}
