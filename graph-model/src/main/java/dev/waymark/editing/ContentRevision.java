package dev.waymark.editing;

import java.util.Map;

import dev.waymark.graph.Graph;

/**
 * The number that moves with every change of content, and the one lock that all edits and
 * loads take first: whoever has written to its node waits for nobody, and everybody waits
 * for them.
 */
final class ContentRevision {

	private static final String LOCK = """
			MERGE (revision:GraphRevision {key: 'content'})
			SET revision.locked = true""";

	private static final String RAISE = """
			MATCH (revision:GraphRevision {key: 'content'})
			SET revision.value = coalesce(revision.value, 0) + 1""";

	private ContentRevision() {
	}

	/** Waits for the lock and holds it until the transaction ends. */
	static void lock(Graph transaction) {
		transaction.write(LOCK, Map.of(), (row) -> row);
	}

	static void raise(Graph transaction) {
		transaction.write(RAISE, Map.of(), (row) -> row);
	}

}
