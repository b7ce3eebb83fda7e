package dev.waymark.impact;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.event.Event;
import dev.waymark.event.EventRow;
import dev.waymark.graph.Graph;
import dev.waymark.metrics.measure.Period;
import dev.waymark.page.Page;
import dev.waymark.page.PageRequest;
import org.neo4j.driver.Value;

/**
 * Which content moves the visitors of a journey on.
 */
public final class ContentImpacts {

	/** All that those did who did anything within the period. */
	private static final String HISTORIES = """
			MATCH (recent:Event)
			WHERE recent.occurredAt >= $from AND recent.occurredAt < $to AND recent.visitorId IS NOT NULL
			WITH DISTINCT recent.visitorId AS visitor
			MATCH (event:Event {visitorId: visitor}) WHERE event.occurredAt < $to
			RETURN event""";

	private static final String ORDER = """
			MATCH path = (:Journey {key: $journey})-[has:HAS_STAGE]->(:Stage)-[:HAS_SUB_STAGE*0..]->(stage:Stage)
			RETURN stage.key AS stage, has.position AS position, [around IN tail(nodes(path)) | around.key] AS around""";

	private static final String KNOWN = """
			UNWIND $ids AS id
			MATCH (content:ContentAsset {id: id})
			RETURN content.id AS id""";

	private final Graph graph;

	/**
	 * Reads from a graph.
	 * @param graph the graph
	 */
	public ContentImpacts(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of impacts.
	 * @param journey key of the journey
	 * @param period when the stays begin that are compared
	 * @param filter which of them
	 * @param request which page; the list's key is the content's id
	 * @return the page, what leaves its mark for sure first
	 */
	public Page<ContentImpact> page(String journey, Period period, ImpactFilter filter, PageRequest request) {
		List<ContentImpact> all = list(journey, period, filter);
		List<String> ids = all.stream().map(ContentImpact::contentId).toList();
		int begin = request.after().isEmpty() ? 0 : ids.indexOf(request.after()) + 1;
		int end = Math.min(all.size(), begin + request.first());
		return new Page<>(all.subList(begin, end), begin > 0, end < all.size(), all.size());
	}

	private List<ContentImpact> list(String journey, Period period, ImpactFilter filter) {
		Map<String, Integer> order = new HashMap<>();
		Map<String, List<String>> around = new HashMap<>();
		this.graph.read(ORDER, Map.of("journey", journey), (row) -> row).forEach((row) -> {
			String stage = row.get("stage").asString();
			order.merge(stage, row.get("position").asInt(), Math::min);
			around.computeIfAbsent(stage, (_) -> new ArrayList<>()).addAll(row.get("around").asList(Value::asString));
		});
		List<Stay> stays = new ArrayList<>();
		for (List<Event> history : histories(period)) {
			new Stays(history, order, period).of(journey)
				.stream()
				.filter((stay) -> filter.takes(around.getOrDefault(stay.stage(), List.of()), stay.persona()))
				.forEach(stays::add);
		}
		List<ContentImpact> impacts = Impacts.of(stays);
		Set<String> known = new HashSet<>(
				this.graph.read(KNOWN, Map.of("ids", impacts.stream().map(ContentImpact::contentId).toList()),
						(row) -> row.get("id").asString()));
		return impacts.stream().filter((impact) -> known.contains(impact.contentId())).toList();
	}

	private List<List<Event>> histories(Period period) {
		return this.graph
			.read(HISTORIES,
					Map.of("from", period.from().atZone(ZoneOffset.UTC), "to", period.to().atZone(ZoneOffset.UTC)),
					(row) -> EventRow.read(row.get("event")))
			.stream()
			.sorted(Event.ORDER)
			.collect(Collectors.groupingBy((event) -> String.valueOf(event.visitorId())))
			.values()
			.stream()
			.toList();
	}

}
