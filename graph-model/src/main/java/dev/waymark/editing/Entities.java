package dev.waymark.editing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.waymark.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Reads all entities of a kind as edits see them.
 */
public final class Entities {

	private static final String KEYS = """
			MATCH (node:%s) WHERE node.%2$s > $after
			RETURN node.%2$s AS key ORDER BY key LIMIT $limit""";

	private final Graph graph;

	/**
	 * Reads a graph.
	 * @param graph to read from
	 */
	public Entities(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Some keys, in their order.
	 * @param kind what they name
	 * @param after the key behind which they begin; empty for the first
	 * @param limit how many at most
	 * @return fewer than the limit at the end
	 */
	public List<String> keys(EntityKind kind, String after, int limit) {
		return this.graph.read(KEYS.formatted(kind.label(), kind.key()), Map.of("after", after, "limit", limit),
				(row) -> row.get("key").asString());
	}

	/**
	 * Entities by key.
	 * @param kind their kind
	 * @param keys which
	 * @return those that are there, in the order of the keys
	 */
	public List<Kept> of(EntityKind kind, List<String> keys) {
		Map<String, Entity> found = new EntityStore(this.graph, kind).read(keys);
		return keys.stream()
			.flatMap((key) -> Stream.ofNullable(found.get(key)).map((entity) -> Kept.of(key, entity)))
			.toList();
	}

	/**
	 * An entity as the graph keeps it.
	 *
	 * @param key tells it from the others of its kind
	 * @param version counts its changes, from 1; null where nobody has counted yet
	 * @param state what its edits change
	 */
	public record Kept(String key, @Nullable Integer version, Snapshot state) {

		static Kept of(String key, Entity entity) {
			return new Kept(key, entity.storedVersion(), entity.state());
		}

	}

}
