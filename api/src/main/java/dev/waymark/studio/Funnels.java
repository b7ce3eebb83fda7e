package dev.waymark.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.waymark.journey.Stage;
import dev.waymark.metrics.Audience;
import dev.waymark.metrics.Metrics;
import dev.waymark.metrics.measure.Period;
import dev.waymark.metrics.measure.SourceCount;
import dev.waymark.metrics.measure.StageMetrics;
import dev.waymark.studio.Funnel.Row;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lays out the measures of a journey.
 */
@Component
@Lazy
final class Funnels {

	private static final int STEPS = 8;

	private final Metrics metrics;

	private final Catalogue catalogue;

	Funnels(Metrics metrics, Catalogue catalogue) {
		this.metrics = metrics;
		this.catalogue = catalogue;
	}

	/**
	 * Measures a journey over a period, and over eight shorter ones until its end.
	 * @param looking the journey and the period
	 * @param audience whom to look at
	 * @param step how long the shorter ones are
	 */
	Funnel of(Looking looking, Audience audience, TrendStep step) {
		List<Period> steps = Period.until(looking.period().to(), step.length(), STEPS);
		List<Period> periods = new ArrayList<>(List.of(looking.period()));
		periods.addAll(steps);
		List<List<StageMetrics>> measured = this.metrics.ofEach(looking.journey(), periods, audience);
		List<Stage> tops = this.catalogue.columns(looking.journey(), List.of());
		List<StageMetrics> now = measured.getFirst();
		FunnelFlows flows = new FunnelFlows(now.stream().filter((each) -> tops.contains(each.stage())).toList());
		return new Funnel(now.stream().map((each) -> row(each, !tops.contains(each.stage()))).toList(), flows.nodes(),
				flows.flows(),
				Trends.of(steps, measured.subList(1, measured.size()), (stage) -> !tops.contains(stage)));
	}

	private static Row row(StageMetrics stage, boolean part) {
		return new Row(stage.stage().key(), stage.stage().name().in(Locale.ENGLISH), part, stage.volume().current(),
				stage.volume().entered(),
				stage.volume().bySource().stream().findFirst().map(SourceCount::source).orElse(Figures.UNKNOWN),
				Figures.time(stage.velocity().medianSeconds()), Figures.time(stage.velocity().p90Seconds()),
				Figures.time(stage.velocity().toConversionMedianSeconds()), stage.value().conversions(),
				Figures.amount(stage.value().total()), Figures.amount(stage.value().perVisitor()),
				stage.effectiveness().advanced(), Figures.percent(stage.effectiveness().rate()),
				Figures.amount(stage.efficiency().spend()), Figures.amount(stage.efficiency().costPerEntrant()),
				Figures.times(stage.efficiency().returnOnSpend()));
	}

}
