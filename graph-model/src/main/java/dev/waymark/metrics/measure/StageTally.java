package dev.waymark.metrics.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the measures of one stage, visitor by visitor.
 */
final class StageTally {

	private final StageSpan span;

	private final Period period;

	private final MetricsFilter filter;

	private final Entries entries;

	private final Durations durations;

	private final Conversions conversions = new Conversions();

	private int current;

	StageTally(StageSpan span, Period period, MetricsFilter filter) {
		this.span = span;
		this.period = period;
		this.filter = filter;
		this.entries = new Entries(span);
		this.durations = new Durations(period);
	}

	StageSpan span() {
		return this.span;
	}

	void add(VisitorHistory history, Map<String, String> formatOf) {
		List<Stay> stays = history.stays(this.span);
		List<Stay> taken = stays.stream().filter(this.filter::takes).toList();
		for (Stay stay : taken) {
			this.current += (stay.leftAt() == null) ? 1 : 0;
			if (this.period.holds(stay.enteredAt())) {
				int next = stays.indexOf(stay) + 1;
				int until = (next < stays.size()) ? stays.get(next).first() : history.length();
				this.entries.add(history, stay, until, formatOf);
				this.durations.add(stay, convertedAt(history, stay));
			}
		}
		if (taken.stream().anyMatch((stay) -> stay.touches(this.period))) {
			this.conversions.addVisitor(history);
			conversions(history, taken).forEach(this.conversions::add);
		}
	}

	StageMetrics metrics(BigDecimal spend) {
		EfficiencyMetric efficiency = this.filter.partsSpend()
				? new EfficiencyMetric(spend, null, null, null, null, null)
				: this.conversions.efficiency(spend, this.entries.count());
		return new StageMetrics(this.span.stage(), this.entries.volume(this.current), this.durations.velocity(),
				this.conversions.value(), this.entries.effectiveness(), efficiency);
	}

	/** The first conversion on the journey after a stay began, wherever it was made. */
	private static @Nullable Instant convertedAt(VisitorHistory history, Stay stay) {
		return history.events()
			.stream()
			.filter((event) -> event.conversion() != null && event.conversion() != ConversionKind.REFUND)
			.filter((event) -> !event.occurredAt().isBefore(stay.enteredAt()) && history.part(event) >= 0)
			.findFirst()
			.map(Event::occurredAt)
			.orElse(null);
	}

	private List<Event> conversions(VisitorHistory history, List<Stay> taken) {
		List<Event> made = new ArrayList<>();
		for (Event event : history.events()) {
			if (event.conversion() != null && this.period.holds(event.occurredAt())) {
				int part = history.part(event);
				if (taken.stream().anyMatch((stay) -> stay.holds(part))) {
					made.add(event);
				}
			}
		}
		return made;
	}

}
