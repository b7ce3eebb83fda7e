package dev.waymark.content;

import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;

/**
 * The formats in the graph.
 */
public final class Formats {

	private static final String ALL = """
			MATCH (format:Format)
			RETURN properties(format) AS format ORDER BY format.key""";

	private final Graph graph;

	/**
	 * Reads formats from a graph.
	 * @param graph to read from
	 */
	public Formats(Graph graph) {
		this.graph = graph;
	}

	/**
	 * All formats, by key.
	 * @return the formats
	 */
	public List<Format> list() {
		return this.graph.read(ALL, Map.of(), (row) -> Format.of(row.get("format").asMap()));
	}

}
