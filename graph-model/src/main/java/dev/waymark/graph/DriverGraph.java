package dev.waymark.graph;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;

final class DriverGraph implements Graph {

	private final Driver driver;

	private final SessionConfig reads;

	private final SessionConfig writes;

	/**
	 * One bookmark manager for all sessions: in a cluster too, a read sees our writes.
	 */
	DriverGraph(Driver driver) {
		this.driver = driver;
		BookmarkManager bookmarks = driver.executableQueryBookmarkManager();
		this.reads = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarkManager(bookmarks)
			.build();
		this.writes = SessionConfig.builder().withBookmarkManager(bookmarks).build();
	}

	@Override
	public <T> List<T> read(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		return reached(() -> {
			try (Session session = this.driver.session(this.reads)) {
				return session.executeRead((transaction) -> transaction.run(statement, parameters).list(mapper));
			}
		});
	}

	@Override
	public <T> T collect(String statement, Map<String, Object> parameters, Supplier<T> begin,
			BiConsumer<T, Record> add) {
		return reached(() -> {
			try (Session session = this.driver.session(this.reads)) {
				return session.executeRead(
						(transaction) -> TransactionGraph.collect(transaction, statement, parameters, begin, add));
			}
		});
	}

	@Override
	public <T> List<T> write(String statement, Map<String, Object> parameters, Function<Record, T> mapper) {
		return reached(() -> {
			try (Session session = this.driver.session(this.writes)) {
				return session.executeWrite((transaction) -> transaction.run(statement, parameters).list(mapper));
			}
		});
	}

	@Override
	public <T> T change(Function<Graph, T> work) {
		return reached(() -> {
			try (Session session = this.driver.session(this.writes)) {
				return session.executeWrite((transaction) -> work.apply(new TransactionGraph(transaction)));
			}
		});
	}

	private static <T> T reached(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (Neo4jException ex) {
			if (ex instanceof ServiceUnavailableException || ex instanceof RetryableException
					|| ex instanceof TransactionTerminatedException || poolExhausted(ex)) {
				throw new GraphUnavailableException(ex);
			}
			throw ex;
		}
	}

	/** The driver has no type of its own for a pool without a free connection. */
	private static boolean poolExhausted(Neo4jException ex) {
		return ex instanceof ClientException && String.valueOf(ex.getMessage()).contains("acquire connection");
	}

}
