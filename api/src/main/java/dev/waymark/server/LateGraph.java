package dev.waymark.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.waymark.graph.Graph;
import org.neo4j.driver.Record;

import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * A graph that is made ready in a thread of its own, while the rest of the application is
 * put together: on an empty graph that takes seconds. Whoever uses it before, waits; so
 * does the web server.
 */
final class LateGraph implements Graph, SmartInitializingSingleton {

	private final CompletableFuture<Graph> ready;

	LateGraph(Supplier<Graph> preparation) {
		this.ready = CompletableFuture.supplyAsync(preparation,
				(task) -> Thread.ofPlatform().daemon().name("graph-preparation").start(task));
	}

	@Override
	public <T> List<T> read(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		return graph().read(statement, parameters, mapper);
	}

	@Override
	public <T> T collect(String statement, Map<String, Object> parameters, Supplier<T> begin,
			BiConsumer<T, Record> add) {
		return graph().collect(statement, parameters, begin, add);
	}

	@Override
	public <T> List<T> write(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		return graph().write(statement, parameters, mapper);
	}

	@Override
	public <T> T change(Function<Graph, T> work) {
		return graph().change(work);
	}

	/** The last step before the web server listens: ends the start where it must. */
	@Override
	public void afterSingletonsInstantiated() {
		graph();
	}

	private Graph graph() {
		try {
			return this.ready.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

}
