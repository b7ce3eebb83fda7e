package dev.waymark.seed.importing.source.contentful;

import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.Markup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A media file.
 *
 * @param fields values by field and locale
 */
record Asset(JsonNode fields) {

	/** Its address if it is an image, or null. */
	@Nullable String imageUrl(SpaceLocales locales, String code) {
		JsonNode file = locales.value(this.fields.path("file"), code, false);
		boolean image = file.path("contentType").asString("").startsWith("image/");
		return image ? Addresses.absolute(file.path("url").asString("")) : null;
	}

	/** What it shows; may be empty. */
	String alt(SpaceLocales locales, String code) {
		String description = locales.value(this.fields.path("description"), code, false).asString("").strip();
		return description.isEmpty() ? title(locales, code) : Markup.summary(description);
	}

	String title(SpaceLocales locales, String code) {
		return Markup.summary(locales.value(this.fields.path("title"), code, false).asString(""));
	}

}
