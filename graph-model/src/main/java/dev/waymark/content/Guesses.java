package dev.waymark.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;
import org.neo4j.driver.Value;

/**
 * What an import guessed of content.
 */
public final class Guesses {

	private static final String OF_ASSETS = """
			MATCH (asset:ContentAsset) WHERE asset.id IN $keys AND asset.guessed IS NOT NULL
			UNWIND asset.guessed AS name
			RETURN asset.id AS from, name AS to""";

	private final Graph graph;

	/**
	 * Reads guesses from a graph.
	 * @param graph to read from
	 */
	public Guesses(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Which fields were guessed, and by nobody stated since.
	 * @param assets ids of assets
	 * @return names of fields by asset id
	 */
	public Links<String> ofAssets(Collection<String> assets) {
		return Links.read(this.graph, OF_ASSETS, Map.of("keys", List.copyOf(assets)), Value::asString);
	}

}
