package dev.waymark.seed.starter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Writes rows within the one transaction of a load.
 *
 * @param transaction the transaction
 * @param merging whether the graph may hold some of it already
 */
record GraphWriter(TransactionContext transaction, boolean merging) {

	/**
	 * Writes rows by one statement.
	 * @param statement the Cypher text, which unwinds {@code $rows}
	 * @param rows the rows; without any, nothing runs
	 */
	void write(String statement, Stream<Row> rows) {
		List<Map<String, @Nullable Object>> values = rows.map(Row::values).toList();
		if (!values.isEmpty()) {
			this.transaction.run(statement, Map.of("rows", values)).consume();
		}
	}

	/**
	 * Takes away what the statements that follow write anew. An empty graph needs none of
	 * it.
	 * @param statement the Cypher text, which filters by {@code $keys}
	 * @param keys of the nodes whose relationships go
	 */
	void clear(String statement, Stream<String> keys) {
		if (this.merging) {
			this.transaction.run(statement, Map.of("keys", keys.toList())).consume();
		}
	}

}
