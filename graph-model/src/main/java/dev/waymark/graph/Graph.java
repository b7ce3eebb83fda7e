package dev.waymark.graph;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Runs one statement a call, each in a transaction of its own, or several in one. Reads
 * may be routed to secondaries of a cluster, see what was written through the same driver
 * before, and are repeated after a passing fault.
 */
public interface Graph {

	/**
	 * Reads records.
	 * @param <T> what a record becomes
	 * @param statement the Cypher text; values only as parameters
	 * @param parameters the values, by name without {@code $}
	 * @param mapper turns a record into a value, while the transaction is open
	 * @return all records, in the statement's order
	 * @throws GraphUnavailableException if the graph cannot be reached
	 */
	<T> List<T> read(String statement, Map<String, Object> parameters, Function<Record, T> mapper);

	/**
	 * Reads records one by one, as the server sends them: none is held longer than its
	 * turn.
	 * @param <T> what takes the records in
	 * @param statement the Cypher text; values only as parameters
	 * @param parameters the values, by name without {@code $}
	 * @param begin makes what takes them in; anew where the read is repeated
	 * @param add takes one record in, while the transaction is open
	 * @return what has taken all records in, in the statement's order
	 * @throws GraphUnavailableException if the graph cannot be reached
	 */
	<T> T collect(String statement, Map<String, Object> parameters, Supplier<T> begin, BiConsumer<T, Record> add);

	/**
	 * Writes, and returns what the statement returned.
	 * @param <T> what a record becomes
	 * @param statement the Cypher text; values only as parameters
	 * @param parameters the values, by name without {@code $}
	 * @param mapper turns a record into a value, while the transaction is open
	 * @return all records, in the statement's order
	 * @throws GraphUnavailableException if the graph cannot be reached
	 */
	<T> List<T> write(String statement, Map<String, Object> parameters, Function<Record, T> mapper);

	/**
	 * Runs several statements in one writing transaction: all take effect, or none where
	 * the work throws.
	 * @param <T> what the work returns
	 * @param work gets a graph whose statements all belong to the transaction; repeated
	 * as a whole after a passing fault
	 * @return what the work returned
	 * @throws GraphUnavailableException if the graph cannot be reached
	 */
	<T> T change(Function<Graph, T> work);

	/**
	 * The graph behind a driver, in the user's home database.
	 * @param driver an open driver; the caller closes it
	 * @return a graph without state of its own
	 */
	static Graph over(Driver driver) {
		return new DriverGraph(driver);
	}

}
