package dev.waymark.metrics.graphql;

import java.util.List;

import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.metrics.Audience;
import dev.waymark.metrics.Metrics;
import dev.waymark.metrics.measure.Period;
import dev.waymark.metrics.measure.StageMetrics;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class StageMetricsController {

	private final Metrics metrics;

	private final KnownKeys keys;

	StageMetricsController(Metrics metrics, KnownKeys keys) {
		this.metrics = metrics;
		this.keys = keys;
	}

	@QueryMapping
	List<StageMetrics> stageMetrics(@Argument String journey, @Argument PeriodInput period,
			@Argument @Nullable MetricsFilterInput filter) {
		Period checked = period.checked();
		this.keys.require(KeyKind.JOURNEY, "journey", List.of(journey));
		Audience audience = MetricsFilterInput.checked(filter, this.keys);
		return this.metrics.of(journey, checked, audience);
	}

}
