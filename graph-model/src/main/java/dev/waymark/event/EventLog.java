package dev.waymark.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.waymark.graph.Graph;

/**
 * Takes events into the graph, each id once, and moves what is counted of them in the
 * same transaction. Transactions of several instances come one after another, see
 * {@link EventLock}: so none of them waits for another's counters in a circle, and none
 * brings a visitor back while they are being forgotten.
 */
public final class EventLog {

	private static final String KNOWN = """
			UNWIND $ids AS id
			MATCH (event:Event {eventId: id})
			RETURN id""";

	private static final String KEEP = """
			UNWIND $events AS row
			CREATE (event:Event)
			SET event = row""";

	private static final String DECIDED = """
			UNWIND $decisions AS row
			MERGE (decision:Decision {id: row.id})
			ON CREATE SET decision = row""";

	private final Graph graph;

	private final PerformanceCounters performance;

	private final ForgottenVisitors forgotten;

	/**
	 * Appends to a graph.
	 * @param graph to write to
	 * @param halfLife after this time what was shown and taken counts half
	 * @param forgotten the visitors of whom nothing is kept
	 */
	public EventLog(Graph graph, Duration halfLife, ForgottenVisitors forgotten) {
		this.graph = graph;
		this.performance = new PerformanceCounters(halfLife);
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
			String erasure = EventLock.take(transaction);
			ForgottenVisitors.Check check = this.forgotten.check(transaction, erasure);
			Set<String> seen = known(transaction, events);
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

	private static Set<String> known(Graph transaction, List<Event> events) {
		List<String> ids = events.stream().map(Event::eventId).toList();
		return new HashSet<>(transaction.read(KNOWN, Map.of("ids", ids), (row) -> row.get("id").asString()));
	}

	private void keep(Graph transaction, List<Event> events, Map<String, Map<String, Object>> decisions) {
		if (events.isEmpty()) {
			return;
		}
		transaction.write(KEEP, Map.of("events", events.stream().map(EventRow::write).toList()), (row) -> row);
		this.performance.move(transaction, events);
		Collection<Map<String, Object>> shown = shown(events, decisions);
		if (!shown.isEmpty()) {
			transaction.write(DECIDED, Map.of("decisions", shown), (row) -> row);
		}
	}

	/** A decision is kept by the first impression that carries it. */
	private static Collection<Map<String, Object>> shown(List<Event> events,
			Map<String, Map<String, Object>> decisions) {
		Map<Object, Map<String, Object>> shown = new LinkedHashMap<>();
		for (Event event : events) {
			if (event.type() == EventType.IMPRESSION && event.recommendationId() != null) {
				Map<String, Object> decision = decisions.get(event.recommendationId());
				if (decision != null) {
					shown.putIfAbsent(Objects.requireNonNull(decision.get("id"), "a decision without id"), decision);
				}
			}
		}
		return List.copyOf(shown.values());
	}

}
