package dev.waymark.seed.importing.source.contentful;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one value, up to a limit. What is beyond is passed over, so that reading can go
 * on behind it.
 */
final class BoundedTree {

	private static final int MOST_VALUES = 100_000;

	private static final int MOST_CHARACTERS = 8 << 20;

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final JsonParser json;

	private int values;

	private int characters;

	private boolean full;

	private @Nullable String damage;

	BoundedTree(JsonParser json) {
		this.json = json;
	}

	/**
	 * Reads the value that the parser is at.
	 * @return the value
	 */
	JsonNode read() {
		if (this.full || ++this.values > MOST_VALUES || this.characters > MOST_CHARACTERS) {
			this.full = true;
			damaged("Holds more than %,d values or %,d characters; make it smaller, or take it out."
				.formatted(MOST_VALUES, MOST_CHARACTERS));
			this.json.skipChildren();
			return NODES.nullNode();
		}
		return switch (this.json.currentToken()) {
			case START_OBJECT -> object();
			case START_ARRAY -> array();
			case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(this.json.getBooleanValue());
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_STRING -> NODES.stringNode(text());
			default -> NODES.nullNode();
		};
	}

	/** Why the value cannot be relied on, or null. */
	@Nullable String damage() {
		return this.damage;
	}

	/** Numbers stay as they were written. */
	private String text() {
		String text = this.json.getString();
		this.characters += text.length();
		return text;
	}

	private ObjectNode object() {
		ObjectNode object = NODES.objectNode();
		while (this.json.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = this.json.currentName();
			this.characters += name.length();
			this.json.nextToken();
			JsonNode value = read();
			if (!this.full && object.replace(name, value) != null) {
				damaged("Holds the field “%s” twice; take one of them out.".formatted(name));
			}
		}
		return object;
	}

	private ArrayNode array() {
		ArrayNode array = NODES.arrayNode();
		while (this.json.nextToken() != JsonToken.END_ARRAY) {
			JsonNode value = read();
			if (!this.full) {
				array.add(value);
			}
		}
		return array;
	}

	private void damaged(String reason) {
		if (this.damage == null) {
			this.damage = reason;
		}
	}

}
