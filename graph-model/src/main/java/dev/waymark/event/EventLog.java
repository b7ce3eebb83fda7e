package dev.waymark.event;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.waymark.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Takes events into the graph, each id once, and moves what is counted of them in the
 * same transaction. Transactions of several instances come one after another, see
 * {@link EventLock}: so none of them waits for another's counters in a circle, and none
 * brings a visitor back while they are being forgotten.
 */
public final class EventLog {

	/** With the lock comes what has to be known under it, in one round trip. */
	private static final String BEGIN = EventLock.TAKE + """
			,
			  COLLECT { UNWIND $ids AS id MATCH (event:Event {eventId: id}) RETURN id } AS known""";

	/** All that is written of events, in one round trip too. */
	private static final String KEEP = """
			CALL () {
			  UNWIND $events AS row
			  CREATE (event:Event)
			  SET event = row
			}
			CALL () {
			  %s
			}
			CALL () {
			  %s
			}
			CALL () {
			  UNWIND $decisions AS row
			  MERGE (decision:Decision {id: row.decision.id})
			  ON CREATE SET decision = row.decision
			  SET decision.lastShown = CASE WHEN decision.lastShown > row.day THEN decision.lastShown ELSE row.day END
			}""".formatted(PerformanceCount.MOVE, DemandCount.MOVE);

	private final Graph graph;

	private final Decay decay;

	private final ForgottenVisitors forgotten;

	/**
	 * Appends to a graph.
	 * @param graph to write to
	 * @param halfLife after this time what is counted of an event is half
	 * @param forgotten the visitors of whom nothing is kept
	 */
	public EventLog(Graph graph, Duration halfLife, ForgottenVisitors forgotten) {
		this.graph = graph;
		this.decay = new Decay(halfLife);
		this.forgotten = forgotten;
	}

	/**
	 * Keeps events in one transaction; when this returns they are durable.
	 * @param events as they came; of several with one id the first counts
	 * @param decisions nodes to keep for the decisions that impressions name, by
	 * {@code recommendationId}; each has an {@code id}, under which it is kept once
	 * @return what became of each event, in their order
	 * @throws dev.waymark.graph.GraphUnavailableException if the graph cannot be reached;
	 * then whether they are kept is open, and the same events may be sent again
	 */
	public List<Outcome> append(List<Event> events, Map<String, Map<String, Object>> decisions) {
		return this.graph.change((transaction) -> {
			List<String> ids = events.stream().map(Event::eventId).toList();
			Record begin = transaction.write(BEGIN, Map.of("ids", ids), (row) -> row).getFirst();
			ForgottenVisitors.Check check = this.forgotten.check(transaction, begin.get("erasure").asString());
			Set<String> seen = new HashSet<>(begin.get("known").asList(Value::asString));
			List<Event> kept = new ArrayList<>(events.size());
			List<Outcome> outcomes = new ArrayList<>(events.size());
			for (Event event : events) {
				Outcome outcome = check.refuses(event) ? Outcome.FORGOTTEN
						: seen.add(event.eventId()) ? Outcome.KEPT : Outcome.DUPLICATE;
				outcomes.add(outcome);
				if (outcome == Outcome.KEPT) {
					kept.add(event);
				}
			}
			keep(transaction, kept, decisions);
			return outcomes;
		});
	}

	private void keep(Graph transaction, List<Event> events, Map<String, Map<String, Object>> decisions) {
		if (!events.isEmpty()) {
			transaction.write(KEEP, Map.of("events", events.stream().map(EventRow::write).toList(), "shown",
					PerformanceCount.of(events, this.decay).stream().map(PerformanceCount::row).toList(), "demanded",
					DemandCount.of(events, this.decay).stream().map(DemandCount::row).toList(), "decisions",
					shown(events, decisions), "halfLife", (double) this.decay.halfLife().toMillis()), (row) -> row);
		}
	}

	/**
	 * A decision is kept by the first impression that carries it, and as long as those
	 * that do are.
	 */
	private static Collection<Map<String, Object>> shown(List<Event> events,
			Map<String, Map<String, Object>> decisions) {
		Map<String, LocalDate> days = new LinkedHashMap<>();
		for (Event event : events) {
			String token = event.recommendationId();
			if (event.type() == EventType.IMPRESSION && token != null && decisions.containsKey(token)) {
				days.merge(token, LocalDate.ofInstant(event.occurredAt(), ZoneOffset.UTC),
						(one, other) -> one.isAfter(other) ? one : other);
			}
		}
		return days.entrySet()
			.stream()
			.map((entry) -> Map.<String, Object>of("decision", known(decisions, entry.getKey()), "day",
					entry.getValue()))
			.toList();
	}

	private static Map<String, Object> known(Map<String, Map<String, Object>> decisions, String token) {
		Map<String, Object> decision = Objects.requireNonNull(decisions.get(token));
		Objects.requireNonNull(decision.get("id"), "a decision without id");
		return decision;
	}

}
