package dev.waymark.metrics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.graph.Graph;
import dev.waymark.graph.Links;
import dev.waymark.journey.Stage;
import dev.waymark.journey.Stages;
import dev.waymark.metrics.measure.JourneyMeasures;
import dev.waymark.metrics.measure.MetricsFilter;
import dev.waymark.metrics.measure.Period;
import dev.waymark.metrics.measure.StageMetrics;
import dev.waymark.metrics.measure.StageOrder;
import dev.waymark.metrics.spend.SpendBook;
import org.jspecify.annotations.Nullable;

/**
 * Measures the stages of journeys by what the graph holds. Reads all events of all
 * visitors until the end of the period, some at a time; events that belong to nobody take
 * no part.
 */
public final class Metrics {

	private static final String PERSONAS = """
			MATCH (segment:Segment)-[:INCLUDES]->(persona:Persona) WHERE segment.key IN $segments
			RETURN DISTINCT persona.key AS persona""";

	private final Graph graph;

	private final Stages stages;

	private final SpendBook spend;

	private final ZoneId zone;

	private final Clock clock;

	/**
	 * Measures what a graph holds.
	 * @param graph to read from
	 * @param zone of the days of spend
	 * @param clock tells until when anything can have happened
	 */
	public Metrics(Graph graph, ZoneId zone, Clock clock) {
		this.graph = graph;
		this.stages = new Stages(graph);
		this.spend = new SpendBook(graph);
		this.zone = zone;
		this.clock = clock;
	}

	/**
	 * Measures the stages of a journey.
	 * @param journey its key
	 * @param period what to look at
	 * @param audience whom to look at
	 * @return one for each stage, in the journey's order, those within a stage behind it;
	 * none for a journey that is not known
	 */
	public List<StageMetrics> of(String journey, Period period, Audience audience) {
		return ofEach(journey, List.of(period), audience).getFirst();
	}

	/**
	 * Measures the stages of a journey over several periods, in one go over the events.
	 * @param journey its key
	 * @param periods what to look at, at least one
	 * @param audience whom to look at
	 * @return what {@link #of} gives, for each period
	 */
	public List<List<StageMetrics>> ofEach(String journey, List<Period> periods, Audience audience) {
		StageOrder order = order(journey);
		MetricsFilter filter = filter(audience);
		Instant now = this.clock.instant();
		List<JourneyMeasures> measures = periods.stream()
			.map((period) -> new JourneyMeasures(order, period.over(now), filter))
			.toList();
		Instant last = periods.stream().map(Period::to).max(Comparator.naturalOrder()).orElseThrow();
		new AllHistories(this.graph).forEach(last,
				(history, formats) -> measures.forEach((each) -> each.add(history, formats)));
		List<List<StageMetrics>> measured = new ArrayList<>();
		for (int index = 0; index < periods.size(); index++) {
			Period period = periods.get(index);
			measured
				.add(measures.get(index).metrics(this.spend.between(firstDay(period.from()), firstDay(period.to()))));
		}
		return measured;
	}

	/** The first day that begins at a moment or later. */
	private LocalDate firstDay(Instant moment) {
		ZonedDateTime local = moment.atZone(this.zone);
		LocalDate day = local.toLocalDate();
		return day.atStartOfDay(this.zone).isBefore(local) ? day.plusDays(1) : day;
	}

	private StageOrder order(String journey) {
		List<Stage> tops = this.stages.ofJourneys(List.of(journey)).of(journey);
		Map<String, List<Stage>> within = new HashMap<>();
		List<Stage> level = tops;
		while (!level.isEmpty()) {
			Links<Stage> parts = this.stages.within(level.stream().map(Stage::id).toList());
			level.forEach((stage) -> within.put(stage.id(), parts.of(stage.id())));
			level = level.stream().flatMap((stage) -> parts.of(stage.id()).stream()).toList();
		}
		return new StageOrder(journey, tops, (stage) -> within.getOrDefault(stage.id(), List.of()));
	}

	private MetricsFilter filter(Audience audience) {
		return new MetricsFilter(personas(audience), Set.copyOf(audience.sources()), Set.copyOf(audience.devices()));
	}

	private @Nullable Set<String> personas(Audience audience) {
		if (audience.segments().isEmpty()) {
			return audience.personas().isEmpty() ? null : Set.copyOf(audience.personas());
		}
		Set<String> personas = new HashSet<>(this.graph.read(PERSONAS, Map.of("segments", audience.segments()),
				(row) -> row.get("persona").asString()));
		if (!audience.personas().isEmpty()) {
			personas.retainAll(Set.copyOf(audience.personas()));
		}
		return personas;
	}

}
