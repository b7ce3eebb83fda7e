package dev.waymark.event.graphql;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@code EventInput} as the GraphQL engine hands it over: names and values that
 * fit the schema. Calls hold hundreds of them, and binding each by reflection would take
 * longer than anything else on their way to the graph.
 */
record SentEvent(Map<String, Object> fields) {

	private static final String DEFAULT_JOURNEY = "MOT4";

	Event event() {
		String stage = text("stage");
		String journey = text("journey");
		String conversion = text("conversion");
		return new Event(needed("eventId"), EventType.valueOf(needed("type")), text("visitorId"),
				(Instant) Objects.requireNonNull(this.fields.get("occurredAt")), text("recommendationId"),
				(Integer) this.fields.get("rank"), text("placement"), text("contentId"),
				(journey == null && stage != null) ? DEFAULT_JOURNEY : journey, stage, text("trigger"),
				text("question"), text("persona"), text("device"), text("channel"), text("source"),
				(conversion != null) ? ConversionKind.valueOf(conversion) : null, (BigDecimal) this.fields.get("value"),
				(Integer) this.fields.get("rating"));
	}

	private @Nullable String text(String field) {
		Object value = this.fields.get(field);
		return (value != null) ? value.toString() : null;
	}

	private String needed(String field) {
		return Objects.requireNonNull(text(field), field);
	}

}
