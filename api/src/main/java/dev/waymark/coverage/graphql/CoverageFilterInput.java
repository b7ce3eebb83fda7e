package dev.waymark.coverage.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import dev.waymark.content.Device;
import dev.waymark.coverage.CoverageFilter;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import org.jspecify.annotations.Nullable;

record CoverageFilterInput(@Nullable List<String> stages, @Nullable List<String> personas,
		@Nullable List<String> questions, @Nullable List<Device> devices, @Nullable List<Locale> locales,
		@Nullable List<String> channels, @Nullable List<String> about) {

	static CoverageFilter checked(@Nullable CoverageFilterInput filter, String journey, KnownKeys keys) {
		keys.require(KeyKind.JOURNEY, "journey", List.of(journey));
		return (filter != null) ? filter.checked(journey, keys) : CoverageFilter.NONE;
	}

	private CoverageFilter checked(String journey, KnownKeys keys) {
		orNone(this.stages).forEach((stage) -> keys.requireStage("filter.stages", journey, stage));
		keys.require(KeyKind.PERSONA, "filter.personas", orNone(this.personas));
		keys.requireQuestions("filter.questions", orNone(this.questions));
		keys.require(KeyKind.CHANNEL, "filter.channels", orNone(this.channels));
		keys.require(KeyKind.SUBJECT, "filter.about", orNone(this.about));
		return new CoverageFilter(orNone(this.stages), orNone(this.personas), orNone(this.questions),
				orNone(this.devices), orNone(this.locales).stream().map(Locale::toLanguageTag).toList(),
				orNone(this.channels), orNone(this.about));
	}

	private static <T> List<T> orNone(@Nullable List<T> list) {
		return Objects.requireNonNullElse(list, List.of());
	}

}
