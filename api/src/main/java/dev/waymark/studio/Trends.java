package dev.waymark.studio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import dev.waymark.journey.Stage;
import dev.waymark.metrics.measure.Period;
import dev.waymark.metrics.measure.StageMetrics;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the stages of a journey fared, period by period: one measure of each family.
 *
 * @param steps the first day of each period, the earliest first
 * @param measures one a family
 */
record Trends(List<String> steps, List<Measure> measures) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	Trends {
		steps = List.copyOf(steps);
		measures = List.copyOf(measures);
	}

	/**
	 * Lays out what was measured.
	 * @param periods of one length, the earliest first
	 * @param measured the measures of each stage, for each period
	 * @param part whether a stage lies within another
	 */
	static Trends of(List<Period> periods, List<List<StageMetrics>> measured, Predicate<Stage> part) {
		List<Measure> measures = new ArrayList<>();
		for (Measured each : Measured.values()) {
			List<Line> lines = new ArrayList<>();
			for (int row = 0; row < measured.getFirst().size(); row++) {
				int index = row;
				Stage stage = measured.getFirst().get(index).stage();
				List<StageMetrics> steps = measured.stream().map((step) -> step.get(index)).toList();
				lines.add(new Line(stage.name().in(Locale.ENGLISH), part.test(stage),
						steps.stream()
							.map((step) -> new Point(each.value.apply(step), each.words.apply(step)))
							.toList()));
			}
			measures.add(new Measure(each.family, each.name, lines));
		}
		return new Trends(periods.stream().map((period) -> Figures.date(period.from())).toList(), measures);
	}

	/** What the script draws, as JSON: stages that lie within no other. */
	public String json() {
		return JSON.writeValueAsString(new Trends(this.steps,
				this.measures.stream()
					.map((each) -> new Measure(each.family(), each.name(),
							each.lines().stream().filter((line) -> !line.part()).toList()))
					.toList()));
	}

	/** The stages that are drawn. */
	public List<String> drawn() {
		return this.measures.getFirst().lines().stream().filter((line) -> !line.part()).map(Line::stage).toList();
	}

	/**
	 * A measure.
	 *
	 * @param family what it belongs to
	 * @param name what is measured, with its unit
	 * @param lines one a stage
	 */
	record Measure(String family, String name, List<Line> lines) {
	}

	/**
	 * One stage.
	 *
	 * @param stage its name
	 * @param part whether it lies within another
	 * @param points one a period
	 */
	record Line(String stage, boolean part, List<Point> points) {
	}

	/**
	 * One stage in one period.
	 *
	 * @param value what is drawn, null where it is not known
	 * @param words what is written
	 */
	record Point(@Nullable Double value, String words) {
	}

	private enum Measured {

		ENTERED("Volume", "stays that began", (stage) -> (double) stage.volume().entered(),
				(stage) -> Figures.count(stage.volume().entered())),

		MEDIAN("Velocity", "days until half have left", (stage) -> Figures.days(stage.velocity().medianSeconds()),
				(stage) -> Figures.time(stage.velocity().medianSeconds())),

		TOTAL("Value", "worth of the conversions", (stage) -> stage.value().total().doubleValue(),
				(stage) -> Figures.amount(stage.value().total())),

		RATE("Effectiveness", "% that moved on", (stage) -> 100 * stage.effectiveness().rate(),
				(stage) -> Figures.percent(stage.effectiveness().rate())),

		COST("Efficiency", "cost of a stay that began", (stage) -> number(stage.efficiency().costPerEntrant()),
				(stage) -> Figures.amount(stage.efficiency().costPerEntrant()));

		private final String family;

		private final String name;

		private final Function<StageMetrics, @Nullable Double> value;

		private final Function<StageMetrics, String> words;

		Measured(String family, String name, Function<StageMetrics, @Nullable Double> value,
				Function<StageMetrics, String> words) {
			this.family = family;
			this.name = name;
			this.value = value;
			this.words = words;
		}

		private static @Nullable Double number(@Nullable BigDecimal amount) {
			return (amount != null) ? amount.doubleValue() : null;
		}

	}

}
