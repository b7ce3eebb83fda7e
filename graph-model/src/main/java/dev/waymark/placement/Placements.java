package dev.waymark.placement;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;

/**
 * The slots in the graph, as the content team sets them up.
 */
public final class Placements {

	private static final String ALL = """
			MATCH (pl:Placement)
			RETURN %s AS placement ORDER BY pl.key""".formatted(PlacementRow.PROJECTION);

	private static final String BY_KEY = """
			MATCH (pl:Placement) WHERE pl.key IN $keys
			RETURN pl.key AS from, %s AS to""".formatted(PlacementRow.PROJECTION);

	private final Graph graph;

	/**
	 * Reads slots from a graph.
	 * @param graph to read from
	 */
	public Placements(Graph graph) {
		this.graph = graph;
	}

	/**
	 * All slots, by key.
	 * @return the slots
	 */
	public List<PlacementSetup> list() {
		return this.graph.read(ALL, Map.of(), (row) -> PlacementRow.readSetup(row.get("placement")));
	}

	/**
	 * Slots by key.
	 * @param keys of slots
	 * @return one for each known key
	 */
	public Links<PlacementSetup> find(Collection<String> keys) {
		return Links.read(this.graph, BY_KEY, Map.of("keys", List.copyOf(keys)), PlacementRow::readSetup);
	}

}
