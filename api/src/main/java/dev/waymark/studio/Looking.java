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
import dev.waymark.metrics.measure.Period;

/**
 * What a page about visitors looks at: the last four weeks, today included, unless its
 * parameters say otherwise.
 *
 * @param journey key of a known journey
 * @param period when
 * @param personas keys of known personas; empty for everybody
 */
record Looking(String journey, Period period, List<String> personas) {

	private static final Duration USUAL = Duration.ofDays(28);

	Looking {
		personas = List.copyOf(personas);
	}

	/**
	 * Reads and checks the parameters.
	 * @throws dev.waymark.input.InputException if one cannot be used
	 */
	static Looking of(Parameters parameters, KnownKeys keys, Clock clock) {
		String journey = parameters.journey(keys);
		Instant to = Objects.requireNonNullElseGet(parameters.moment("to"),
				() -> clock.instant().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS));
		Instant from = Objects.requireNonNullElseGet(parameters.moment("from"), () -> to.minus(USUAL));
		List<String> personas = parameters.texts("persona");
		keys.require(KeyKind.PERSONA, "persona", personas);
		return new Looking(journey, Period.checked("period", from, to), personas);
	}

	/** The fields of the form, by name. */
	Map<String, Object> fields(Catalogue catalogue) {
		return new HashMap<>(Map.of("journeys", catalogue.journeys(this.journey), "personas",
				catalogue.personas(this.personas), "from", day(this.period.from()), "to", day(this.period.to())));
	}

	/** The address of a page that looks at the same. */
	Link link(String path) {
		return Link.to(path)
			.with("journey", this.journey)
			.withEach("persona", this.personas)
			.with("from", this.period.from())
			.with("to", this.period.to());
	}

	/** Variables that ask GraphQL about the same. */
	Map<String, Object> variables() {
		return new HashMap<>(Map.of("journey", this.journey, "period",
				Map.of("from", this.period.from().toString(), "to", this.period.to().toString())));
	}

	private static String day(Instant moment) {
		return LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
	}

}
