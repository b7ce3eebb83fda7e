package dev.waymark.impact.graphql;

import java.util.List;
import java.util.Objects;

import dev.waymark.impact.ImpactFilter;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import org.jspecify.annotations.Nullable;

record ImpactFilterInput(@Nullable List<String> stages, @Nullable List<String> personas) {

	/**
	 * What it names.
	 * @param journey key of a known journey
	 * @throws dev.waymark.input.InputException if a key names nothing
	 */
	ImpactFilter checked(String journey, KnownKeys keys) {
		ImpactFilter filter = new ImpactFilter(Objects.requireNonNullElse(this.stages, List.of()),
				Objects.requireNonNullElse(this.personas, List.of()));
		filter.stages().forEach((stage) -> keys.requireStage("filter.stages", journey, stage));
		keys.require(KeyKind.PERSONA, "filter.personas", filter.personas());
		return filter;
	}

}
