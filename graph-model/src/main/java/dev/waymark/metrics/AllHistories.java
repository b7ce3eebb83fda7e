package dev.waymark.metrics;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import dev.waymark.event.Event;
import dev.waymark.event.EventRow;
import dev.waymark.graph.Graph;

/**
 * The histories in the graph, some visitors at a time, so that memory holds no more than
 * theirs.
 */
final class AllHistories {

	private static final int VISITORS = 500;

	/** The index on the visitor brings them in their order. */
	private static final String NEXT_VISITORS = """
			MATCH (event:Event) WHERE event.visitorId > $after
			WITH DISTINCT event.visitorId AS visitor ORDER BY visitor LIMIT $limit
			RETURN visitor""";

	private static final String EVENTS = """
			MATCH (event:Event) WHERE event.visitorId > $after AND event.visitorId <= $last AND event.occurredAt < $before
			RETURN event""";

	private static final String FORMATS = """
			UNWIND $contents AS id
			MATCH (content:ContentAsset {id: id})
			RETURN id, content.format AS format""";

	private final Graph graph;

	AllHistories(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Goes through all visitors.
	 * @param before events at this moment or later are left out
	 * @param each takes a visitor's events, in no order, and the formats of the content
	 * that they name, by id
	 */
	void forEach(Instant before, BiConsumer<List<Event>, Map<String, String>> each) {
		String after = "";
		while (true) {
			List<String> visitors = this.graph.read(NEXT_VISITORS, Map.of("after", after, "limit", VISITORS),
					(row) -> row.get("visitor").asString());
			if (visitors.isEmpty()) {
				return;
			}
			String last = visitors.getLast();
			List<Event> events = this.graph.read(EVENTS,
					Map.of("after", after, "last", last, "before", before.atZone(ZoneOffset.UTC)),
					(row) -> EventRow.read(row.get("event")));
			Map<String, String> formats = formats(events);
			events.stream()
				.collect(Collectors.groupingBy((event) -> Objects.requireNonNull(event.visitorId())))
				.values()
				.forEach((history) -> each.accept(history, formats));
			after = last;
		}
	}

	private Map<String, String> formats(List<Event> events) {
		List<String> contents = events.stream().map(Event::contentId).filter(Objects::nonNull).distinct().toList();
		return this.graph
			.read(FORMATS, Map.of("contents", contents),
					(row) -> Map.entry(row.get("id").asString(), row.get("format").asString()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
