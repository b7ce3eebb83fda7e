package dev.waymark.metrics.graphql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.waymark.editing.FieldRules;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.metrics.Metrics;
import dev.waymark.metrics.measure.Period;
import dev.waymark.metrics.measure.StageMetrics;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class StageTrendController {

	private static final int MOST_DAYS = 366;

	private static final int MOST_STEPS = 24;

	private final Metrics metrics;

	private final KnownKeys keys;

	private final Clock clock;

	StageTrendController(Metrics metrics, KnownKeys keys, Clock clock) {
		this.metrics = metrics;
		this.keys = keys;
		this.clock = clock;
	}

	@QueryMapping
	List<TrendStep> stageTrend(@Argument String journey, @Argument @Nullable Instant to, @Argument int days,
			@Argument int steps, @Argument @Nullable MetricsFilterInput filter) {
		within("days", days, MOST_DAYS);
		within("steps", steps, MOST_STEPS);
		this.keys.require(KeyKind.JOURNEY, "journey", List.of(journey));
		Instant end = Objects.requireNonNullElseGet(to,
				() -> this.clock.instant().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS));
		List<Period> periods = Period.until(end, Duration.ofDays(days), steps);
		List<List<StageMetrics>> measured = this.metrics.ofEach(journey, periods,
				MetricsFilterInput.checked(filter, this.keys));
		List<TrendStep> trend = new ArrayList<>();
		for (Period period : periods) {
			trend.add(new TrendStep(period.from(), period.to(), measured.get(trend.size())));
		}
		return trend;
	}

	private static void within(String argument, int value, int most) {
		if (value < 1 || value > most) {
			throw FieldRules.invalid(argument, "%s is %d; send 1 to %d".formatted(argument, value, most));
		}
	}

	/**
	 * The measures of one of the periods.
	 *
	 * @param from the first moment of it
	 * @param to the first moment after it
	 * @param stages the measures of each stage
	 */
	record TrendStep(Instant from, Instant to, List<StageMetrics> stages) {
	}

}
