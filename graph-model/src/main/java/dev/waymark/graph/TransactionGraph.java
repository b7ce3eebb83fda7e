package dev.waymark.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The graph as one open transaction sees and changes it.
 */
final class TransactionGraph implements Graph {

	private final TransactionContext transaction;

	TransactionGraph(TransactionContext transaction) {
		this.transaction = transaction;
	}

	@Override
	public <T> List<T> read(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		return this.transaction.run(statement, parameters).list(mapper);
	}

	@Override
	public <T> List<T> write(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		return this.transaction.run(statement, parameters).list(mapper);
	}

	@Override
	public <T> T change(Function<Graph, T> work) {
		return work.apply(this);
	}

}
