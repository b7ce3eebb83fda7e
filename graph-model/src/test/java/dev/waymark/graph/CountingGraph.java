package dev.waymark.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.neo4j.driver.Record;

/**
 * A graph that remembers the statements run on it.
 */
public final class CountingGraph implements Graph {

	private final Graph graph;

	private final List<String> statements;

	public CountingGraph(Graph graph) {
		this(graph, Collections.synchronizedList(new ArrayList<>()));
	}

	private CountingGraph(Graph graph, List<String> statements) {
		this.graph = graph;
		this.statements = statements;
	}

	@Override
	public <T> List<T> read(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		this.statements.add(statement);
		return this.graph.read(statement, parameters, mapper);
	}

	@Override
	public <T> T collect(String statement, Map<String, Object> parameters, Supplier<T> begin,
			BiConsumer<T, Record> add) {
		this.statements.add(statement);
		return this.graph.collect(statement, parameters, begin, add);
	}

	@Override
	public <T> List<T> write(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		this.statements.add(statement);
		return this.graph.write(statement, parameters, mapper);
	}

	@Override
	public <T> T change(Function<Graph, T> work) {
		return this.graph.change((transaction) -> work.apply(new CountingGraph(transaction, this.statements)));
	}

	/**
	 * How many statements an action runs.
	 * @param action what to do
	 * @return the number of statements
	 */
	public int count(Runnable action) {
		int before = this.statements.size();
		action.run();
		return this.statements.size() - before;
	}

}
