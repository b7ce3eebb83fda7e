package dev.waymark.seed.importing.source.contentful;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A content type.
 *
 * @param id its id
 * @param displayField the field that stands for an entry in lists; may be empty
 * @param fields the kinds of its fields by their ids
 */
record ContentType(String id, String displayField, Map<String, Kind> fields) {

	private static final long PER_FIELD = 200;

	private static final int MOST_FIELDS = 500;

	private static final Kind UNKNOWN = new Kind("", false);

	static ContentType of(String id, JsonNode type) {
		Map<String, Kind> fields = new LinkedHashMap<>();
		type.path("fields")
			.valueStream()
			.limit(MOST_FIELDS)
			.forEach((field) -> fields.put(field.path("id").asString(""),
					new Kind(field.path("type").asString(""), field.path("localized").asBoolean(false))));
		return new ContentType(id, type.path("displayField").asString(""), fields);
	}

	/** Characters that it takes to remember. */
	long size() {
		return this.displayField.length()
				+ this.fields.keySet().stream().mapToLong((field) -> PER_FIELD + field.length()).sum();
	}

	Kind field(String name) {
		return this.fields.getOrDefault(name, UNKNOWN);
	}

	/**
	 * A kind of field.
	 *
	 * @param type Contentful's word; empty where the file does not tell it
	 * @param localized whether it may differ between locales
	 */
	record Kind(String type, boolean localized) {

		/** Long texts are Markdown. */
		boolean mayBeMarkdown() {
			return this.type.equals("Text") || this.type.isEmpty();
		}

	}

}
