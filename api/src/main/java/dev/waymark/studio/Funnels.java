package dev.waymark.studio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
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
import dev.waymark.studio.Funnel.Week;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lays out the measures of a journey.
 */
@Component
@Lazy
final class Funnels {

	private static final int WEEKS = 8;

	private static final Duration WEEK = Duration.ofDays(7);

	private static final double MINUTE = 60;

	private static final double HOUR = 60 * MINUTE;

	private static final double DAY = 24 * HOUR;

	private final Metrics metrics;

	private final Catalogue catalogue;

	Funnels(Metrics metrics, Catalogue catalogue) {
		this.metrics = metrics;
		this.catalogue = catalogue;
	}

	/**
	 * Measures a journey, and the eight weeks until the end of the period.
	 * @param journey key of a known journey
	 * @param period what to look at
	 * @param audience whom to look at
	 */
	Funnel of(String journey, Period period, Audience audience) {
		List<Period> periods = new ArrayList<>(List.of(period));
		for (int week = WEEKS; week > 0; week--) {
			periods.add(new Period(period.to().minus(WEEK.multipliedBy(week)),
					period.to().minus(WEEK.multipliedBy(week - 1L))));
		}
		List<List<StageMetrics>> measured = this.metrics.ofEach(journey, periods, audience);
		List<Stage> tops = this.catalogue.columns(journey, List.of());
		List<StageMetrics> now = measured.getFirst();
		List<Row> rows = new ArrayList<>();
		for (int index = 0; index < now.size(); index++) {
			List<Week> weeks = new ArrayList<>();
			for (List<StageMetrics> week : measured.subList(1, measured.size())) {
				StageMetrics stage = week.get(index);
				weeks.add(new Week(stage.volume().entered(), percent(stage)));
			}
			rows.add(row(now.get(index), !tops.contains(now.get(index).stage()), weeks));
		}
		FunnelFlows flows = new FunnelFlows(now.stream().filter((each) -> tops.contains(each.stage())).toList());
		return new Funnel(rows, flows.nodes(), flows.flows());
	}

	private static Row row(StageMetrics stage, boolean part, List<Week> weeks) {
		return new Row(stage.stage().key(), stage.stage().name().in(Locale.ENGLISH), part, stage.volume().current(),
				stage.volume().entered(),
				stage.volume().bySource().stream().findFirst().map(SourceCount::source).orElse("–"),
				time(stage.velocity().medianSeconds()), time(stage.velocity().p90Seconds()),
				time(stage.velocity().toConversionMedianSeconds()), stage.value().conversions(),
				amount(stage.value().total()), amount(stage.value().perVisitor()), stage.effectiveness().advanced(),
				percent(stage), amount(stage.efficiency().spend()), amount(stage.efficiency().costPerEntrant()),
				times(stage.efficiency().returnOnSpend()), weeks);
	}

	private static int percent(StageMetrics stage) {
		return (int) Math.round(100 * stage.effectiveness().rate());
	}

	/** A time in the unit that suits it; a dash where it is not known. */
	static String time(@Nullable Double seconds) {
		if (seconds == null) {
			return "–";
		}
		if (seconds >= 2 * DAY) {
			return String.format(Locale.ENGLISH, "%.1f days", seconds / DAY);
		}
		return (seconds >= 2 * HOUR) ? String.format(Locale.ENGLISH, "%.1f h", seconds / HOUR)
				: String.format(Locale.ENGLISH, "%.0f min", seconds / MINUTE);
	}

	private static String amount(@Nullable BigDecimal amount) {
		return (amount == null) ? "–"
				: String.format(Locale.ENGLISH, "%,.2f", amount.setScale(2, RoundingMode.HALF_EVEN));
	}

	private static String times(@Nullable Double factor) {
		return (factor == null) ? "–" : String.format(Locale.ENGLISH, "%.2f", factor);
	}

}
