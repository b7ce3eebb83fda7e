package dev.waymark.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.graph.Graph;

/**
 * Lets events go. Of those of a certain age only {@link Landmarks} stay, and anonymous
 * conversions; of those of a higher age nothing. With the last impression of a decision
 * the decision goes. Works through the past day by day, each day once; an interrupted run
 * is gone on with.
 */
public final class EventRetention {

	private static final int VISITORS = 500;

	private static final String BEGIN = """
			MATCH (log:EventLog {key: 'events'})
			RETURN coalesce(log.thinnedUntil,
			  COLLECT { MATCH (event:Event) WHERE event.occurredAt < $until
			    RETURN event.occurredAt ORDER BY event.occurredAt LIMIT 1 }[0]) AS begin""";

	private static final String DONE = """
			MATCH (log:EventLog {key: 'events'})
			SET log.thinnedUntil = $until""";

	private static final String VISITORS_OF_DAY = """
			MATCH (event:Event) WHERE event.occurredAt >= $from AND event.occurredAt < $to AND event.visitorId IS NOT NULL
			RETURN DISTINCT event.visitorId AS visitor ORDER BY visitor""";

	private static final String HISTORIES = """
			UNWIND $visitors AS visitor
			MATCH (event:Event {visitorId: visitor}) WHERE event.occurredAt < $to
			RETURN event""";

	private static final String DROP = """
			UNWIND $ids AS id
			MATCH (event:Event {eventId: id})
			DETACH DELETE event""";

	private static final String DROP_ANONYMOUS = """
			MATCH (event:Event) WHERE event.occurredAt >= $from AND event.occurredAt < $to
			  AND event.visitorId IS NULL AND event.type <> 'CONVERSION'
			WITH event LIMIT 10000
			DETACH DELETE event
			RETURN count(*) AS dropped""";

	private static final String DROP_ALL = """
			MATCH (event:Event) WHERE event.occurredAt < $before
			WITH event LIMIT 10000
			DETACH DELETE event
			RETURN count(*) AS dropped""";

	private static final String DROP_DECISIONS = """
			MATCH (decision:Decision) WHERE decision.lastShown < $day
			WITH decision LIMIT 10000
			DETACH DELETE decision
			RETURN count(*) AS dropped""";

	private final Graph graph;

	/**
	 * Lets events of a graph go.
	 * @param graph to write to
	 */
	public EventRetention(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Thins out and drops.
	 * @param thinBefore only landmarks stay of what happened on days before this moment;
	 * nothing from there may come in any more
	 * @param dropBefore nothing stays of what happened before this moment
	 * @return how many events are gone
	 */
	public long run(Instant thinBefore, Instant dropBefore) {
		Instant until = thinBefore.truncatedTo(ChronoUnit.DAYS);
		long gone = repeat(DROP_ALL, Map.of("before", dropBefore.atZone(ZoneOffset.UTC)));
		for (Instant day = begin(until); day.isBefore(until); day = day.plus(1, ChronoUnit.DAYS)) {
			gone += thin(day, day.plus(1, ChronoUnit.DAYS));
		}
		repeat(DROP_DECISIONS, Map.of("day", LocalDate.ofInstant(until, ZoneOffset.UTC)));
		return gone;
	}

	private Instant begin(Instant until) {
		return this.graph
			.read(BEGIN, Map.of("until", until.atZone(ZoneOffset.UTC)),
					(row) -> row.get("begin").isNull() ? until : row.get("begin").asZonedDateTime().toInstant())
			.stream()
			.findFirst()
			.orElse(until)
			.truncatedTo(ChronoUnit.DAYS);
	}

	private long thin(Instant from, Instant to) {
		Map<String, Object> day = Map.of("from", from.atZone(ZoneOffset.UTC), "to", to.atZone(ZoneOffset.UTC));
		List<String> visitors = this.graph.read(VISITORS_OF_DAY, day, (row) -> row.get("visitor").asString());
		long gone = 0;
		for (int first = 0; first < visitors.size(); first += VISITORS) {
			gone += thin(visitors.subList(first, Math.min(visitors.size(), first + VISITORS)), from, to);
		}
		gone += repeat(DROP_ANONYMOUS, day);
		this.graph.write(DONE, Map.of("until", to.atZone(ZoneOffset.UTC)), (row) -> row);
		return gone;
	}

	private long thin(List<String> visitors, Instant from, Instant to) {
		return this.graph.change((transaction) -> {
			EventLock.take(transaction);
			Map<String, List<Event>> histories = new HashMap<>();
			transaction.read(HISTORIES, Map.of("visitors", visitors, "to", to.atZone(ZoneOffset.UTC)), (row) -> {
				Event event = EventRow.read(row.get("event"));
				return histories.computeIfAbsent(String.valueOf(event.visitorId()), (_) -> new ArrayList<>())
					.add(event);
			});
			List<String> ids = histories.values().stream().flatMap((history) -> gone(history, from).stream()).toList();
			transaction.write(DROP, Map.of("ids", ids), (row) -> row);
			return (long) ids.size();
		});
	}

	/** Those of a day that are no landmarks of the history until its end. */
	private static List<String> gone(List<Event> history, Instant from) {
		Collections.sort(history, Event.ORDER);
		Set<String> landmarks = Landmarks.of(history);
		return history.stream()
			.filter((event) -> !event.occurredAt().isBefore(from))
			.map(Event::eventId)
			.filter((id) -> !landmarks.contains(id))
			.toList();
	}

	private long repeat(String statement, Map<String, Object> parameters) {
		long dropped = 0;
		for (long some = drop(statement, parameters); some > 0; some = drop(statement, parameters)) {
			dropped += some;
		}
		return dropped;
	}

	private long drop(String statement, Map<String, Object> parameters) {
		return this.graph.write(statement, parameters, (row) -> row.get("dropped").asLong()).getFirst();
	}

}
