package dev.waymark.performance;

import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;

/**
 * What was counted of content, in the {@code (:Performance)} nodes of the graph.
 */
public final class Performances {

	private static final String ALL = """
			MATCH (performance:Performance)
			OPTIONAL MATCH (content:ContentAsset {id: performance.contentId})
			RETURN performance.contentId AS content, coalesce(content.format, '') AS format, performance.stage AS stage,
			  performance.device AS device, performance.shown AS shown, performance.taken AS taken,
			  performance.asOf AS asOf""";

	private final Graph graph;

	/**
	 * Reads from a graph.
	 * @param graph the graph
	 */
	public Performances(Graph graph) {
		this.graph = graph;
	}

	/**
	 * All that was counted.
	 * @return one row a node
	 */
	public List<PerformanceRow> list() {
		return this.graph.read(ALL, Map.of(),
				(row) -> new PerformanceRow(row.get("content").asString(), row.get("format").asString(),
						row.get("stage").asString(), row.get("device").asString(), row.get("shown").asDouble(),
						row.get("taken").asDouble(), row.get("asOf").asZonedDateTime().toInstant()));
	}

}
