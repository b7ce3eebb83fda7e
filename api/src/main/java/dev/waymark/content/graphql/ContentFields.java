package dev.waymark.content.graphql;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;

import dev.waymark.content.ContactPoint;
import dev.waymark.content.ContentAsset;
import dev.waymark.content.OpeningHours;
import graphql.schema.idl.RuntimeWiring;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The fields that differ from what the records hold: sets in a stable order, days as
 * numbers, and who can be reached now.
 */
@Component
class ContentFields implements RuntimeWiringConfigurer {

	private final Clock clock;

	ContentFields(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		field(wiring, ContentAsset.class, "devices", (asset) -> asset.devices().stream().sorted().toList());
		field(wiring, ContentAsset.class, "channels", (asset) -> asset.channels().stream().sorted().toList());
		field(wiring, ContactPoint.class, "timeZone", (contact) -> contact.timeZone().getId());
		field(wiring, ContactPoint.class, "openNow", (contact) -> contact.openAt(this.clock.instant()));
		field(wiring, ContactPoint.class, "nextOpensAt", (contact) -> contact.nextOpening(this.clock.instant()));
		field(wiring, OpeningHours.class, "day", (hours) -> hours.day().getValue());
	}

	private static <T> void field(RuntimeWiring.Builder wiring, Class<T> type, String field,
			Function<T, @Nullable Object> value) {
		wiring.type(type.getSimpleName(), (builder) -> builder.dataFetcher(field,
				(environment) -> value.apply(Objects.requireNonNull(environment.<T>getSource()))));
	}

}
