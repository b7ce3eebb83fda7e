package dev.waymark.bench.events;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import dev.waymark.event.Event;
import dev.waymark.event.EventRow;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What a developer would write to get the same events in: one statement a batch, one node
 * an event, unique by its id; no checks, no other index, no counting.
 */
final class BareStatement {

	private static final String STATEMENT = "UNWIND $events AS event CREATE (e:BareEvent) SET e = event";

	private final Driver driver;

	BareStatement(Driver driver) {
		this.driver = driver;
		driver
			.executableQuery(
					"CREATE CONSTRAINT bare_event_id IF NOT EXISTS FOR (n:BareEvent) REQUIRE n.eventId IS UNIQUE")
			.execute();
		driver.executableQuery("CALL db.awaitIndexes(60)").execute();
	}

	List<Callable<Void>> calls(List<List<Event>> batches) {
		return batches.stream().map((batch) -> batch.stream().map(EventRow::write).toList()).map(this::call).toList();
	}

	private Callable<Void> call(List<Map<String, Object>> rows) {
		return () -> {
			try (Session session = this.driver.session()) {
				session.executeWriteWithoutResult(
						(transaction) -> transaction.run(STATEMENT, Map.of("events", rows)).consume());
			}
			return null;
		};
	}

	/** Both ways kept as many; then they are dropped, so that rounds are alike. */
	void requireAll(int events) {
		long bare = drop("BareEvent");
		long recorded = drop("Event");
		if (bare != events || recorded != events) {
			throw new IllegalStateException(
					"of %d events the bare statement kept %d, recordEvents %d".formatted(events, bare, recorded));
		}
	}

	private long drop(String label) {
		try (Session session = this.driver.session()) {
			return session.run("""
					MATCH (e:%s) CALL (e) { DELETE e } IN TRANSACTIONS OF 10000 ROWS
					RETURN count(*) AS dropped""".formatted(label)).single().get("dropped").asLong();
		}
	}

}
