package dev.waymark.impact;

import java.time.ZoneOffset;
import java.util.Collection;
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
			MATCH (:Journey {key: $journey})-[has:HAS_STAGE]->(:Stage)-[:HAS_SUB_STAGE*0..]->(stage:Stage)
			RETURN stage.key AS stage, has.position AS position""";

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
	 * @param request which page; the list's key is the content's id
	 * @return the page, what leaves its mark for sure first
	 */
	public Page<ContentImpact> page(String journey, Period period, PageRequest request) {
		List<ContentImpact> all = list(journey, period);
		List<String> ids = all.stream().map(ContentImpact::contentId).toList();
		int begin = request.after().isEmpty() ? 0 : ids.indexOf(request.after()) + 1;
		int end = Math.min(all.size(), begin + request.first());
		return new Page<>(all.subList(begin, end), begin > 0, end < all.size(), all.size());
	}

	private List<ContentImpact> list(String journey, Period period) {
		Map<String, Integer> order = this.graph
			.read(ORDER, Map.of("journey", journey),
					(row) -> Map.entry(row.get("stage").asString(), row.get("position").asInt()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
		Impacts stays = new Impacts();
		List<String> visitors = this.graph.read(ACTIVE, bounds(period), (row) -> row.get("visitor").asString());
		for (int from = 0; from < visitors.size(); from += VISITORS) {
			List<String> some = visitors.subList(from, Math.min(visitors.size(), from + VISITORS));
			histories(some, period)
				.forEach((history) -> new Stays(history, order, period).of(journey).forEach(stays::take));
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
