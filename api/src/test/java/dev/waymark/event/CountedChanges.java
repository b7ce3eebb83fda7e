package dev.waymark.event;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.waymark.graph.Graph;
import org.neo4j.driver.Record;

/**
 * A real graph that counts writing transactions of several statements.
 */
record CountedChanges(Graph graph, AtomicInteger counted) implements Graph {

	CountedChanges(Graph graph) {
		this(graph, new AtomicInteger());
	}

	int changes() {
		return this.counted.get();
	}

	@Override
	public <T> List<T> read(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		return this.graph.read(statement, parameters, mapper);
	}

	@Override
	public <T> List<T> write(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		return this.graph.write(statement, parameters, mapper);
	}

	@Override
	public <T> T collect(String statement, Map<String, Object> parameters, Supplier<T> start,
			BiConsumer<T, Record> adder) {
		return this.graph.collect(statement, parameters, start, adder);
	}

	@Override
	public <T> T change(Function<Graph, T> work) {
		this.counted.incrementAndGet();
		return this.graph.change(work);
	}

}
