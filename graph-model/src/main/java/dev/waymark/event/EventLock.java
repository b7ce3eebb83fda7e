package dev.waymark.event;

import java.util.Map;

import dev.waymark.graph.Graph;

/**
 * The one lock that whoever adds or erases events takes first. It lies in the graph, so
 * that it holds for all instances; with it goes a mark of the last erasure.
 */
final class EventLock {

	/** Waits for the lock, and returns a mark of the last erasure. */
	static final String TAKE = """
			MERGE (log:EventLog {key: 'events'})
			SET log.locked = true
			RETURN coalesce(log.erasure, 'none') AS erasure""";

	private static final String ERASING = """
			MATCH (log:EventLog {key: 'events'})
			SET log.erasure = randomUUID()""";

	private EventLock() {
	}

	/**
	 * Waits for the lock, holds it until the transaction ends, and tells the last
	 * erasure.
	 */
	static String take(Graph transaction) {
		return transaction.write(TAKE, Map.of(), (row) -> row.get("erasure").asString()).getFirst();
	}

	/** Tells all instances to look anew who is forgotten; the lock is held. */
	static void erasing(Graph transaction) {
		transaction.write(ERASING, Map.of(), (row) -> row);
	}

}
