package dev.waymark.metrics.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

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
		boolean wasThere = false;
		for (int index = 0; index < stays.size(); index++) {
			Stay stay = stays.get(index);
			if (this.filter.takes(stay)) {
				int until = (index + 1 < stays.size()) ? stays.get(index + 1).first() : history.length();
				add(history, stay, until, formatOf);
				wasThere |= stay.touches(this.period);
			}
		}
		if (wasThere) {
			this.conversions.addVisitor(history);
		}
	}

	private void add(VisitorHistory history, Stay stay, int until, Map<String, String> formatOf) {
		this.current += (stay.leftAt() == null) ? 1 : 0;
		if (this.period.holds(stay.enteredAt())) {
			this.entries.add(history, stay, until, formatOf);
			this.durations.add(stay, history.convertedAt(stay));
		}
		history.during(stay)
			.filter((event) -> event.conversion() != null && this.period.holds(event.occurredAt()))
			.forEach(this.conversions::add);
	}

	StageMetrics metrics(BigDecimal spend, StageOrder order) {
		EfficiencyMetric efficiency = this.filter.partsSpend()
				? new EfficiencyMetric(spend, null, null, null, null, null)
				: this.conversions.efficiency(spend, this.entries.count());
		return new StageMetrics(this.span.stage(), this.entries.volume(this.current), this.durations.velocity(),
				this.conversions.value(), this.entries.effectiveness(order), efficiency);
	}

}
