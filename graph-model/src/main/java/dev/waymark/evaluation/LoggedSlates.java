package dev.waymark.evaluation;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.waymark.event.EventType;
import dev.waymark.evaluation.LoggedSlate.Draw;
import dev.waymark.graph.Graph;
import dev.waymark.metrics.measure.Period;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Our own decisions as they were displayed. A {@code (:Decision)} node has lists by rank:
 * {@code items}, {@code propensities}, {@code choices} (how many were in the draw) and
 * {@code best} (whether none scored better); its id is the signature in the
 * {@code recommendationId} that events carry, behind the dot.
 */
public final class LoggedSlates {

	private static final String WITHIN = """
			MATCH (event:Event)
			WHERE event.occurredAt >= $from AND event.occurredAt < $to AND event.recommendationId IS NOT NULL
			  AND event.type IN ['IMPRESSION', 'CLICK']
			WITH event, split(event.recommendationId, '.')[1] AS id
			MATCH (decision:Decision {id: id}) USING INDEX SEEK decision:Decision(id)
			WHERE decision.placement = $placement
			RETURN decision, event.type AS type, event.visitorId AS visitor, event.contentId AS content
			ORDER BY event.occurredAt, event.eventId""";

	private final Graph graph;

	/**
	 * Reads from a graph.
	 * @param graph the graph
	 */
	public LoggedSlates(Graph graph) {
		this.graph = graph;
	}

	/**
	 * What a slot displayed within a period.
	 * @param placement key of the slot
	 * @param period when impressions and clicks count
	 * @return one slate a display, in the order of their first impressions
	 */
	public List<LoggedSlate> within(String placement, Period period) {
		Map<String, Displays> decisions = new LinkedHashMap<>();
		this.graph.read(WITHIN, Map.of("placement", placement, "from", period.from().atZone(ZoneOffset.UTC), "to",
				period.to().atZone(ZoneOffset.UTC)), (row) -> take(row, decisions));
		return decisions.values().stream().flatMap((displays) -> displays.slates().stream()).toList();
	}

	private static Displays take(Record row, Map<String, Displays> decisions) {
		Value decision = row.get("decision");
		Displays displays = decisions.computeIfAbsent(decision.get("id").asString(), (_) -> displays(decision));
		displays.take(EventType.valueOf(row.get("type").asString()), text(row.get("visitor")),
				text(row.get("content")));
		return displays;
	}

	private static Displays displays(Value decision) {
		List<Double> propensities = decision.get("propensities").asList(Value::asDouble);
		List<Integer> choices = decision.get("choices").asList(Value::asInt);
		List<Boolean> best = decision.get("best").asList(Value::asBoolean);
		List<Draw> draws = IntStream.range(0, propensities.size())
			.mapToObj((rank) -> new Draw(propensities.get(rank), choices.get(rank), best.get(rank), 0))
			.toList();
		return new Displays(decision.get("stage").asString("") + "|" + decision.get("device").asString(""),
				decision.get("items").asList(Value::asString), draws);
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
