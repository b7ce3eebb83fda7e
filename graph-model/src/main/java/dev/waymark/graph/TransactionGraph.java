package dev.waymark.graph;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

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
	public <T> T collect(String statement, Map<String, Object> parameters, Supplier<T> begin,
			BiConsumer<T, Record> add) {
		return collect(this.transaction, statement, parameters, begin, add);
	}

	static <T> T collect(TransactionContext transaction, String statement, Map<String, Object> parameters,
			Supplier<T> begin, BiConsumer<T, Record> add) {
		T all = begin.get();
		transaction.run(statement, parameters).forEachRemaining((row) -> add.accept(all, row));
		return all;
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
