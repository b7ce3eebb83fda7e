package dev.waymark.impact;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
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

	/** So many are looked at together, so that memory holds no more than theirs. */
	private static final int VISITORS = 500;

	private static final String ACTIVE = """
			MATCH (event:Event)
			WHERE event.occurredAt >= $from AND event.occurredAt < $to AND event.visitorId IS NOT NULL
			RETURN DISTINCT event.visitorId AS visitor""";

	private static final String HISTORIES = """
			UNWIND $visitors AS visitor
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
		Impacts stays = new Impacts();
		List<String> visitors = this.graph.read(ACTIVE, bounds(period), (row) -> row.get("visitor").asString());
		for (int from = 0; from < visitors.size(); from += VISITORS) {
			List<String> some = visitors.subList(from, Math.min(visitors.size(), from + VISITORS));
			histories(some, period).stream()
				.flatMap((history) -> new Stays(history, order, period).of(journey).stream())
				.filter((stay) -> filter.takes(around.getOrDefault(stay.stage(), List.of()), stay.persona()))
				.forEach(stays::take);
		}
		List<ContentImpact> impacts = stays.compared();
		Set<String> known = new HashSet<>(
				this.graph.read(KNOWN, Map.of("ids", impacts.stream().map(ContentImpact::contentId).toList()),
						(row) -> row.get("id").asString()));
		return impacts.stream().filter((impact) -> known.contains(impact.contentId())).toList();
	}

	private Collection<List<Event>> histories(List<String> visitors, Period period) {
		return this.graph
			.read(HISTORIES, Map.of("visitors", visitors, "to", period.to().atZone(ZoneOffset.UTC)),
					(row) -> EventRow.read(row.get("event")))
			.stream()
			.sorted(Event.ORDER)
			.collect(Collectors.groupingBy((event) -> String.valueOf(event.visitorId())))
			.values();
	}

	private static Map<String, Object> bounds(Period period) {
		return Map.of("from", period.from().atZone(ZoneOffset.UTC), "to", period.to().atZone(ZoneOffset.UTC));
	}

}
