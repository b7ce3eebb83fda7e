package dev.waymark.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;

/**
 * The events in the graph.
 */
public final class Events {

	private static final String OF_VISITOR = """
			MATCH (event:Event {visitorId: $visitor})
			RETURN event""";

	private static final String OF_PERIOD = """
			MATCH (event:Event) WHERE event.occurredAt >= $from AND event.occurredAt < $to
			RETURN event""";

	private final Graph graph;

	/**
	 * Reads from a graph.
	 * @param graph the graph
	 */
	public Events(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A visitor's history.
	 * @param visitor the pseudonym
	 * @return all their events, in {@link Event#ORDER}
	 */
	public List<Event> of(String visitor) {
		return read(OF_VISITOR, Map.of("visitor", visitor));
	}

	/**
	 * What happened within a period, visitors and anonymous alike.
	 * @param from the first moment of it
	 * @param to the first moment after it
	 * @return the events, in {@link Event#ORDER}
	 */
	public List<Event> within(Instant from, Instant to) {
		return read(OF_PERIOD, Map.of("from", from.atZone(ZoneOffset.UTC), "to", to.atZone(ZoneOffset.UTC)));
	}

	private List<Event> read(String statement, Map<String, Object> parameters) {
		return this.graph.read(statement, parameters, (row) -> EventRow.read(row.get("event")))
			.stream()
			.sorted(Event.ORDER)
			.toList();
	}

}
