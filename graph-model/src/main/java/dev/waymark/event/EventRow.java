package dev.waymark.event;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * Events as properties of nodes.
 */
public final class EventRow {

	private EventRow() {
	}

	/**
	 * The properties of a node.
	 * @param event an event
	 * @return what is known of it, by name
	 */
	public static Map<String, Object> write(Event event) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("eventId", event.eventId());
		row.put("type", event.type().name());
		row.put("visitorId", event.visitorId());
		row.put("occurredAt", event.occurredAt().atZone(ZoneOffset.UTC));
		row.put("recommendationId", event.recommendationId());
		row.put("rank", event.rank());
		row.put("placement", event.placement());
		row.put("contentId", event.contentId());
		row.put("journey", event.journey());
		row.put("stage", event.stage());
		row.put("trigger", event.trigger());
		row.put("question", event.question());
		row.put("persona", event.persona());
		row.put("device", event.device());
		row.put("channel", event.channel());
		row.put("source", event.source());
		row.put("conversion", (event.conversion() != null) ? event.conversion().name() : null);
		row.put("value", (event.value() != null) ? event.value().toPlainString() : null);
		row.put("rating", event.rating());
		row.values().removeIf((value) -> value == null);
		return Map.copyOf(row);
	}

	/**
	 * Reads a node.
	 * @param row its properties
	 * @return the event
	 */
	public static Event read(MapAccessor row) {
		String conversion = text(row, "conversion");
		String value = text(row, "value");
		return new Event(row.get("eventId").asString(), EventType.valueOf(row.get("type").asString()),
				text(row, "visitorId"), row.get("occurredAt").asZonedDateTime().toInstant(),
				text(row, "recommendationId"), number(row, "rank"), text(row, "placement"), text(row, "contentId"),
				text(row, "journey"), text(row, "stage"), text(row, "trigger"), text(row, "question"),
				text(row, "persona"), text(row, "device"), text(row, "channel"), text(row, "source"),
				(conversion != null) ? ConversionKind.valueOf(conversion) : null,
				(value != null) ? new BigDecimal(value) : null, number(row, "rating"));
	}

	private static @Nullable String text(MapAccessor row, String name) {
		Value value = row.get(name);
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable Integer number(MapAccessor row, String name) {
		Value value = row.get(name);
		return value.isNull() ? null : value.asInt();
	}

}
