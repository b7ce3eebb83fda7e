package dev.waymark.seed.starter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/**
 * Writes nodes and then what lies between them, within the one transaction of a load. An
 * empty graph is filled by two statements, whatever the labels and types: each more would
 * have to be planned, and that is what a first start waits for.
 */
final class GraphWriter {

	private static final String CREATE = """
			UNWIND $rows AS row
			CREATE (n:$($label))
			SET n = row.properties, n.version = $version
			RETURN row.key AS key, elementId(n) AS id""";

	private static final String MERGE = """
			UNWIND $rows AS row
			MERGE (n:{label} {{key}: row.key})
			WITH n, row, properties(n) AS before
			SET n += row.properties
			WITH n, row, before, properties(n) <> before AS changed
			SET n.version = CASE WHEN $version IS NOT NULL AND changed THEN coalesce(n.version, 0) + 1 ELSE n.version END
			RETURN row.key AS key, elementId(n) AS id""";

	private static final String LINK = """
			UNWIND $rows AS row
			MATCH (a) WHERE elementId(a) = row.from
			MATCH (b) WHERE elementId(b) = row.to
			CREATE (a)-[r:$($type)]->(b)
			SET r = row.properties""";

	private final TransactionContext transaction;

	private final boolean merging;

	/** Element ids of the nodes written so far, by label and key. */
	private final Map<NodeLabel, Map<String, String>> ids = new HashMap<>();

	/**
	 * Writes within a transaction.
	 * @param transaction the transaction
	 * @param merging whether the graph may hold some of it already
	 */
	GraphWriter(TransactionContext transaction, boolean merging) {
		this.transaction = transaction;
		this.merging = merging;
	}

	/**
	 * Writes nodes.
	 * @param label their label
	 * @param rows each made by {@link Row#node}
	 */
	void nodes(NodeLabel label, Stream<Row> rows) {
		String statement = this.merging ? MERGE.replace("{label}", label.text()).replace("{key}", label.keyName())
				: CREATE;
		Map<String, String> written = this.ids.computeIfAbsent(label, (unused) -> new HashMap<>());
		List<Map<String, @Nullable Object>> values = rows.map((row) -> row.named(label.keyName())).toList();
		this.transaction
			.run(statement,
					Map.of("rows", values, "label", label.text(), "version",
							label.versioned() ? Values.value(1) : Values.NULL))
			.forEachRemaining((row) -> written.put(row.get("key").asString(), row.get("id").asString()));
	}

	/**
	 * Writes what lies between nodes that were written before.
	 * @param from label of the nodes that it leads from
	 * @param type its type
	 * @param to label of the nodes that it leads to
	 * @param rows each made by {@link Row#link}
	 */
	void links(NodeLabel from, String type, NodeLabel to, Stream<Row> rows) {
		List<Map<String, @Nullable Object>> values = rows.map((row) -> row.between(written(from), written(to)))
			.toList();
		if (!values.isEmpty()) {
			this.transaction.run(LINK, Map.of("rows", values, "type", type)).consume();
		}
	}

	/**
	 * Takes away what is written anew afterwards. An empty graph needs none of it.
	 * @param statement the Cypher text, which filters by {@code $keys}
	 * @param keys of the nodes whose relationships go
	 */
	void clear(String statement, Stream<String> keys) {
		if (this.merging) {
			this.transaction.run(statement, Map.of("keys", keys.toList())).consume();
		}
	}

	private Map<String, String> written(NodeLabel label) {
		return this.ids.getOrDefault(label, Map.of());
	}

}
