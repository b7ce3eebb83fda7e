package dev.waymark.experiment.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import dev.waymark.experiment.ExperimentReports;
import dev.waymark.experiment.ExperimentResults;
import dev.waymark.experiment.ExperimentRun;
import dev.waymark.experiment.ExperimentRuns;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.metrics.measure.Period;
import dev.waymark.placement.Experiment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ExperimentsController {

	private final ExperimentRuns runs;

	private final ExperimentReports reports;

	private final KnownKeys keys;

	private final Clock clock;

	ExperimentsController(ExperimentRuns runs, ExperimentReports reports, KnownKeys keys, Clock clock) {
		this.runs = runs;
		this.reports = reports;
		this.keys = keys;
		this.clock = clock;
	}

	@QueryMapping
	List<ExperimentReport> experiments(@Argument @Nullable String placement, @Argument @Nullable Period period) {
		Period checked = (period != null) ? Period.checked("period", period.from(), period.to()) : null;
		if (placement != null) {
			this.keys.require(KeyKind.PLACEMENT, "placement", List.of(placement));
		}
		Instant now = this.clock.instant();
		return this.runs.list()
			.stream()
			.filter((run) -> placement == null || run.placement().equals(placement))
			.map((run) -> new ExperimentReport(run.placement(), run.experiment(), run.since(), run.until(),
					this.reports.results(run.placement(), run.experiment(),
							(checked != null) ? checked : run.period(now))))
			.toList();
	}

	/**
	 * What came of an experiment that runs or ran.
	 *
	 * @param placement key of the slot
	 * @param experiment what is tried out
	 * @param since when it began, null where the audit trail does not tell
	 * @param until when it ended, null while it runs
	 * @param results what came of it
	 */
	record ExperimentReport(String placement, Experiment experiment, @Nullable Instant since, @Nullable Instant until,
			ExperimentResults results) {
	}

}
