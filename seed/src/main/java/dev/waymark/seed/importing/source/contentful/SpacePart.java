package dev.waymark.seed.importing.source.contentful;

import dev.waymark.seed.importing.source.value.Markup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing of a space.
 *
 * @param part what it is among: {@code entries}, {@code assets}, …
 * @param line where it begins, from 1
 * @param value the thing
 * @param damage why it cannot be relied on, or null
 */
record SpacePart(String part, long line, JsonNode value, @Nullable String damage) {

	/** Its id; empty where it has none. */
	String id() {
		return Markup.clean(this.value.path("sys").path("id").asString(""));
	}

}
