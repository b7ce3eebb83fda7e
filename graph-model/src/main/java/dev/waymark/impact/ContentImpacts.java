package dev.waymark.impact;

import java.time.ZoneOffset;
import java.util.ArrayList;
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

	/** All that those did who did anything within the period. */
	private static final String HISTORIES = """
			MATCH (recent:Event)
			WHERE recent.occurredAt >= $from AND recent.occurredAt < $to AND recent.visitorId IS NOT NULL
			WITH DISTINCT recent.visitorId AS visitor
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
		List<Stay> stays = new ArrayList<>();
		for (List<Event> history : histories(period)) {
			stays.addAll(new Stays(history, order, period).of(journey));
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
