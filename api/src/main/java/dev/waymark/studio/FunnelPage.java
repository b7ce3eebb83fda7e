package dev.waymark.studio;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.metrics.Audience;
import dev.waymark.metrics.measure.Period;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The five measures of each stage, and where people go from it. The last four weeks,
 * today included, unless the parameters say otherwise.
 */
@Component
@Lazy
final class FunnelPage implements StudioPage {

	private static final Duration USUAL = Duration.ofDays(28);

	private final Funnels funnels;

	private final Catalogue catalogue;

	private final KnownKeys keys;

	private final Clock clock;

	private final Pages pages;

	FunnelPage(Funnels funnels, Catalogue catalogue, KnownKeys keys, Clock clock, Pages pages) {
		this.funnels = funnels;
		this.catalogue = catalogue;
		this.keys = keys;
		this.clock = clock;
		this.pages = pages;
	}

	@Override
	public ServerResponse answer(ServerRequest request) {
		Parameters parameters = Parameters.of(request);
		String journey = parameters.journey(this.keys);
		Instant to = Objects.requireNonNullElseGet(parameters.moment("to"),
				() -> this.clock.instant().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS));
		Instant from = Objects.requireNonNullElseGet(parameters.moment("from"), () -> to.minus(USUAL));
		Period period = Period.checked("period", from, to);
		List<String> personas = parameters.texts("persona");
		this.keys.require(KeyKind.PERSONA, "persona", personas);
		List<String> sources = parameters.texts("source");
		Funnel funnel = this.funnels.of(journey, period, new Audience(personas, List.of(), sources, List.of()));
		Map<String, Object> model = new HashMap<>();
		model.put("journeys", this.catalogue.journeys(journey));
		model.put("personas", this.catalogue.personas(personas));
		model.put("sources", String.join(", ", sources));
		model.put("from", day(from));
		model.put("to", day(to));
		model.put("funnel", funnel);
		model.put("behind",
				QueryBehind.of("funnel",
						Map.of("journey", journey, "period", Map.of("from", from.toString(), "to", to.toString()),
								"filter", Map.of("personas", personas, "sources", sources))));
		return this.pages.show("funnel", "Funnel", model);
	}

	private static String day(Instant moment) {
		return LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
	}

}
