package dev.waymark.seed.importing.mapping;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the source and the map tell of a thing, as content in our own form.
 *
 * @param map the map
 * @param ids ids of content
 */
record ToldFields(ImportMap map, ContentIds ids) {

	private static final List<String> COPIED = List.of(Field.TITLE, Field.SUMMARY, Field.URL, Field.STATUS,
			Field.PUBLISHED_AT, Field.AVAILABLE_FROM, Field.DURATION_SECONDS);

	private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

	ObjectNode of(SourceItem item, String id, List<MapRule> rules) {
		ObjectNode told = JsonNodeFactory.instance.objectNode().put("id", id);
		put(told, "externalId", item.first(Field.ID));
		COPIED.forEach((field) -> put(told, field, item.first(field)));
		this.map.fields().forEach((field, source) -> put(told, field, item.first(source)));
		if (told.get(Field.URL) == null) {
			put(told, Field.URL, address(item));
		}
		addImage(told, item);
		String original = item.first(Field.TRANSLATION_OF);
		if (original != null) {
			told.put("translationOf", this.ids.of(item, original));
		}
		for (MapRule rule : rules) {
			put(told, "format", rule.format());
			put(told, "purpose", rule.purpose());
			put(told, "locale", rule.locale());
			put(told, "status", rule.status());
		}
		return told;
	}

	private static void addImage(ObjectNode told, SourceItem item) {
		String image = item.first(Field.IMAGE);
		if (image != null) {
			String alt = item.first(Field.IMAGE_ALT);
			told.putObject("image").put("url", image).put("alt", (alt != null) ? alt : "");
		}
	}

	/** The map's pattern, filled; null where a part is missing. */
	private @Nullable String address(SourceItem item) {
		if (this.map.url() == null) {
			return null;
		}
		Matcher place = PLACE.matcher(this.map.url());
		StringBuilder address = new StringBuilder();
		while (place.find()) {
			String part = item.first(place.group(1));
			if (part == null) {
				return null;
			}
			place.appendReplacement(address, Matcher.quoteReplacement(encoded(part)));
		}
		return place.appendTail(address).toString();
	}

	/** A part of a path: slashes stay. */
	private static String encoded(String part) {
		String encoded = URLEncoder.encode(part.strip(), StandardCharsets.UTF_8);
		return encoded.replace("+", "%20").replace("%2F", "/").replace("%7E", "~");
	}

	private static void put(ObjectNode told, String field, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			told.put(field, value);
		}
	}

}
