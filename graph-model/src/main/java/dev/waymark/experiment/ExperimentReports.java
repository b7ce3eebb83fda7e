package dev.waymark.experiment;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.graph.Graph;
import dev.waymark.metrics.measure.Period;
import dev.waymark.placement.Experiment;
import dev.waymark.placement.ExperimentVariant;

/**
 * Counts what came of experiments. A visitor takes part from the first impression of a
 * decision of the experiment on, in the variant that this decision names; whoever
 * converts after it, within the period, counts once. A refund is no conversion.
 */
public final class ExperimentReports {

	/**
	 * The steps and hints keep the work in proportion to the impressions: a plan that
	 * goes over all decisions, or all events of the period, for each of them would grow
	 * with the square.
	 */
	private static final String ARMS = """
			MATCH (event:Event)
			WHERE event.occurredAt >= $from AND event.occurredAt < $to AND event.type = 'IMPRESSION'
			  AND event.recommendationId IS NOT NULL AND event.visitorId IS NOT NULL
			WITH event.visitorId AS visitor, event.occurredAt AS at, split(event.recommendationId, '.')[1] AS id
			MATCH (decision:Decision {id: id}) USING INDEX SEEK decision:Decision(id)
			WHERE decision.placement = $placement AND decision.experiment = $experiment
			WITH visitor, decision.variant AS variant, at
			ORDER BY at, variant
			WITH visitor, collect(variant)[0] AS variant, min(at) AS since
			WITH variant, EXISTS {
			  MATCH (conversion:Event {visitorId: visitor}) USING INDEX SEEK conversion:Event(visitorId, occurredAt)
			  WHERE conversion.type = 'CONVERSION' AND coalesce(conversion.conversion, '') <> 'REFUND'
			    AND conversion.occurredAt >= since AND conversion.occurredAt < $to
			} AS converted
			RETURN variant, count(*) AS visitors, count(CASE WHEN converted THEN 1 END) AS conversions""";

	private final Graph graph;

	/**
	 * Counts in a graph.
	 * @param graph the graph
	 */
	public ExperimentReports(Graph graph) {
		this.graph = graph;
	}

	/**
	 * What came of an experiment within a period.
	 * @param placement key of the slot
	 * @param experiment what is tried out there
	 * @param period when impressions and conversions count
	 * @return the results, those of the control group first; without one, the first
	 * variant is the baseline
	 */
	public ExperimentResults results(String placement, Experiment experiment, Period period) {
		Map<String, Arm> arms = this.graph
			.read(ARMS,
					Map.of("placement", placement, "experiment", experiment.key(), "from",
							period.from().atZone(ZoneOffset.UTC), "to", period.to().atZone(ZoneOffset.UTC)),
					(row) -> new Arm(row.get("variant").asString(), row.get("visitors").asInt(),
							row.get("conversions").asInt()))
			.stream()
			.collect(Collectors.toMap(Arm::variant, Function.identity()));
		Stream<String> control = (experiment.controlShare() > 0) ? Stream.of(Experiment.CONTROL) : Stream.of();
		List<Arm> ordered = Stream.concat(control, experiment.variants().stream().map(ExperimentVariant::key))
			.map((key) -> arms.getOrDefault(key, new Arm(key, 0, 0)))
			.toList();
		return ExperimentResults.of(ordered);
	}

}
