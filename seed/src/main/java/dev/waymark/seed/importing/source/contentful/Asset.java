package dev.waymark.seed.importing.source.contentful;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.Markup;
import tools.jackson.databind.JsonNode;

/**
 * A media file, in no more than what entries need of it.
 *
 * @param images addresses by locale, if it is an image
 * @param titles short titles by locale
 * @param descriptions short descriptions by locale
 */
record Asset(Map<String, String> images, Map<String, String> titles, Map<String, String> descriptions) {

	private static final long PER_TEXT = 100;

	static Asset of(JsonNode fields) {
		Map<String, String> images = new HashMap<>();
		fields.path("file").properties().forEach((file) -> {
			String url = Addresses.absolute(file.getValue().path("url").asString(""));
			if (url != null && file.getValue().path("contentType").asString("").startsWith("image/")) {
				images.put(file.getKey(), url);
			}
		});
		return new Asset(images, texts(fields.path("title")), texts(fields.path("description")));
	}

	/** What it shows; may be empty. */
	String alt(SpaceLocales locales, String code) {
		String description = locales.value(this.descriptions, code);
		return description.isEmpty() ? locales.value(this.titles, code) : description;
	}

	/** Characters that it takes to remember. */
	long size() {
		return Stream.of(this.images, this.titles, this.descriptions)
			.flatMap((texts) -> texts.entrySet().stream())
			.mapToLong((text) -> PER_TEXT + text.getKey().length() + text.getValue().length())
			.sum();
	}

	private static Map<String, String> texts(JsonNode field) {
		Map<String, String> texts = new HashMap<>();
		field.properties()
			.stream()
			.limit(SpaceLocales.MOST)
			.forEach((text) -> texts.put(text.getKey(), Markup.summary(text.getValue().asString(""))));
		return texts;
	}

}
