package dev.waymark.content;

import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;

/**
 * The channels in the graph.
 */
public final class Channels {

	private static final String ALL = """
			MATCH (channel:Channel)
			RETURN properties(channel) AS channel ORDER BY channel.key""";

	private final Graph graph;

	/**
	 * Reads channels from a graph.
	 * @param graph to read from
	 */
	public Channels(Graph graph) {
		this.graph = graph;
	}

	/**
	 * All channels, by key.
	 * @return the channels
	 */
	public List<Channel> list() {
		return this.graph.read(ALL, Map.of(), (row) -> Channel.of(row.get("channel").asMap()));
	}

}
