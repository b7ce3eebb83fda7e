package dev.waymark.metrics.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.waymark.event.Event;
import dev.waymark.metrics.spend.Spend;

/**
 * The measures of a journey's stages over a period, gathered visitor by visitor. Memory
 * grows with sources, formats and different times, not with visitors.
 */
public final class JourneyMeasures {

	private final StageOrder order;

	private final Period period;

	private final MetricsFilter filter;

	private final List<StageTally> tallies;

	/**
	 * Measures nothing yet.
	 * @param order the journey's stages
	 * @param period what to look at
	 * @param filter whom to look at
	 */
	public JourneyMeasures(StageOrder order, Period period, MetricsFilter filter) {
		this.order = order;
		this.period = period;
		this.filter = filter;
		this.tallies = order.spans().stream().map((span) -> new StageTally(span, period, filter)).toList();
	}

	/**
	 * Adds a visitor.
	 * @param events all that is known of one visitor, in any order; what happened when
	 * the period ends or later is passed over
	 * @param formatOf formats of the content that the events name, by id
	 */
	public void add(List<Event> events, Map<String, String> formatOf) {
		VisitorHistory history = new VisitorHistory(events.stream()
			.filter((event) -> event.occurredAt().isBefore(this.period.to()))
			.sorted(Event.ORDER)
			.toList(), this.order);
		if (history.length() > 0 && this.filter.takes(history.persona())) {
			this.tallies.forEach((tally) -> tally.add(history, formatOf));
		}
	}

	/**
	 * The measures.
	 * @param spend of the days that begin within the period, on any journey
	 * @return one for each stage, in the journey's order, those within a stage behind it
	 */
	public List<StageMetrics> metrics(List<Spend> spend) {
		return this.tallies.stream().map((tally) -> tally.metrics(on(tally.span(), spend), this.order)).toList();
	}

	/**
	 * What names no stage was spent on each of them, what names one also on those around
	 * it.
	 */
	private BigDecimal on(StageSpan span, List<Spend> spend) {
		return spend.stream()
			.filter((each) -> this.filter.takesSource(each.source()))
			.filter((each) -> each.journey() == null || each.journey().equals(this.order.journey()))
			.filter((each) -> each.stage() == null || span.holds(this.order.rank(Objects.requireNonNull(each.stage()))))
			.map(Spend::amount)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
