package dev.waymark.studio;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.metrics.measure.Period;
import dev.waymark.placement.PlacementSetup;
import dev.waymark.placement.Placements;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What slots try out and tried out, what came of it, and how to begin.
 */
@Component
@Lazy
final class ExperimentsPage implements StudioPage {

	private final Trials trials;

	private final Placements placements;

	private final KnownKeys keys;

	private final Clock clock;

	private final Pages pages;

	ExperimentsPage(Trials trials, Placements placements, KnownKeys keys, Clock clock, Pages pages) {
		this.trials = trials;
		this.placements = placements;
		this.keys = keys;
		this.clock = clock;
		this.pages = pages;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		Parameters parameters = Parameters.of(request);
		String chosen = parameters.text("placement");
		if (chosen != null) {
			this.keys.require(KeyKind.PLACEMENT, "placement", List.of(chosen));
		}
		Instant now = this.clock.instant();
		Period period = period(parameters, now);
		List<PlacementSetup> slots = this.placements.list();
		Map<String, String> names = new LinkedHashMap<>();
		slots.stream()
			.filter((slot) -> chosen == null || slot.key().equals(chosen))
			.forEach((slot) -> names.put(slot.key(), slot.name()));
		Map<String, Object> model = new HashMap<>();
		model.put("slots",
				slots.stream().map((slot) -> new Option(slot.key(), slot.name(), slot.key().equals(chosen))).toList());
		model.put("from", Objects.requireNonNullElse(parameters.text("from"), ""));
		model.put("to", Objects.requireNonNullElse(parameters.text("to"), ""));
		model.put("trials", this.trials.of(names, period, now));
		model.put("begin", QueryBehind.of("begin-experiment", Map.of("placements", List.of(beginning(chosen, slots)))));
		model.put("behind", QueryBehind.ofTab("experiments", variables(chosen, period)));
		return this.pages.show("experiments", "Experiments", model);
	}

	private static @Nullable Period period(Parameters parameters, Instant now) {
		Instant from = parameters.moment("from");
		Instant to = parameters.moment("to");
		return (from == null && to == null) ? null : Period.checked("period",
				Objects.requireNonNullElse(from, Instant.EPOCH), Objects.requireNonNullElse(to, now));
	}

	/**
	 * An experiment to begin with, in the slot that is chosen or else in one that tries
	 * out nothing.
	 */
	private static Map<String, Object> beginning(@Nullable String chosen, List<PlacementSetup> slots) {
		String slot = (chosen != null) ? chosen
				: slots.stream()
					.filter((each) -> each.experiment() == null)
					.findFirst()
					.map(PlacementSetup::key)
					.orElse("HERO");
		Map<String, Object> fresh = ordered("key", "FRESH", "share", 1, "weights",
				List.of(ordered("signal", "freshness", "weight", 2)));
		Map<String, Object> experiment = ordered("key", "FRESH_FIRST", "controlShare", 0.2, "variants",
				List.of(ordered("key", "AS_IS", "share", 1), fresh));
		return ordered("key", slot, "experiment", experiment);
	}

	private static Map<String, Object> variables(@Nullable String placement, @Nullable Period period) {
		Map<String, Object> variables = new HashMap<>();
		if (placement != null) {
			variables.put("placement", placement);
		}
		if (period != null) {
			variables.put("period", ordered("from", period.from().toString(), "to", period.to().toString()));
		}
		return variables;
	}

	private static Map<String, Object> ordered(Object... pairs) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int index = 0; index < pairs.length; index += 2) {
			map.put((String) pairs[index], pairs[index + 1]);
		}
		return map;
	}

}
