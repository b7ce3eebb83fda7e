package dev.waymark.editing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An entry of the audit trail: what an edit made of one entity.
 *
 * @param id sorts by time
 * @param at when it was made
 * @param by who made it
 * @param kind the entity's kind, such as {@code ContentAsset}
 * @param entity the entity's key
 * @param before its state before as JSON, null where it is new
 * @param after its state after as JSON, null where it is gone
 * @param call what changes share that can only be undone together, null for a change that
 * stands alone
 */
public record Change(String id, Instant at, String by, String kind, String entity, @Nullable String before,
		@Nullable String after, @Nullable String call) {

	static Change read(Value change) {
		return new Change(change.get("id").asString(), change.get("at").as(ZonedDateTime.class).toInstant(),
				change.get("by").asString(), change.get("kind").asString(), change.get("entity").asString(),
				text(change, "before"), text(change, "after"), text(change, "call"));
	}

	private static @Nullable String text(Value change, String name) {
		return change.get(name).isNull() ? null : change.get(name).asString();
	}

	Map<String, Object> properties() {
		Map<String, Object> properties = new HashMap<>(Map.of("id", this.id, "at", this.at.atZone(ZoneOffset.UTC), "by",
				this.by, "kind", this.kind, "entity", this.entity));
		if (this.before != null) {
			properties.put("before", this.before);
		}
		if (this.after != null) {
			properties.put("after", this.after);
		}
		if (this.call != null) {
			properties.put("call", this.call);
		}
		return properties;
	}

}
