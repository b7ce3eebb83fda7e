package dev.waymark.experiment.graphql;

import java.util.List;

import dev.waymark.experiment.ExperimentReports;
import dev.waymark.experiment.ExperimentResults;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.metrics.measure.Period;
import dev.waymark.placement.ExperimentVariant;
import dev.waymark.placement.PlacementSetup;
import dev.waymark.placement.Placements;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ExperimentController {

	private final ExperimentReports reports;

	private final Placements placements;

	private final KnownKeys keys;

	ExperimentController(ExperimentReports reports, Placements placements, KnownKeys keys) {
		this.reports = reports;
		this.placements = placements;
		this.keys = keys;
	}

	@QueryMapping
	ExperimentResults experimentResults(@Argument String placement, @Argument Period period) {
		Period checked = Period.checked("period", period.from(), period.to());
		this.keys.require(KeyKind.PLACEMENT, "placement", List.of(placement));
		PlacementSetup setup = this.placements.find(List.of(placement)).firstOf(placement);
		if (setup == null || setup.experiment() == null) {
			throw new InputException(InputErrorCode.INVALID_ARGUMENT, "placement",
					"the slot \"%s\" tries out nothing; give it an experiment with upsertPlacements"
						.formatted(placement));
		}
		return this.reports.results(placement, setup.experiment(), checked);
	}

	@SchemaMapping
	List<Weight> weights(ExperimentVariant variant) {
		return variant.weights()
			.entrySet()
			.stream()
			.map((weight) -> new Weight(weight.getKey(), weight.getValue()))
			.sorted((one, other) -> one.signal().compareTo(other.signal()))
			.toList();
	}

	/**
	 * A weight that differs from the settings.
	 *
	 * @param signal the signal's name
	 * @param weight what it counts
	 */
	record Weight(String signal, double weight) {
	}

}
