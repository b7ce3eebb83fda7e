package dev.waymark.seed.importing.source.contentful;

import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.value.ItemDraft;
import tools.jackson.databind.JsonNode;

/**
 * Whether and since when an entry is published, in one locale.
 *
 * @param sys what Contentful itself keeps of the entry
 * @param code the locale
 */
record Publication(JsonNode sys, String code) {

	void addTo(ItemDraft draft) {
		String status = status();
		draft.add(Field.STATUS, status);
		if (status.equals("PUBLISHED")) {
			draft.moment(Field.PUBLISHED_AT, "sys.publishedAt",
					first("publishedAt", "firstPublishedAt", "updatedAt", "createdAt"));
			if (number("version") > number("publishedVersion") + 1 && number("publishedVersion") > 0) {
				draft.note("Has changes that are not published yet; the export holds them.");
			}
		}
		draft.meta("firstPublishedAt", first("firstPublishedAt"));
	}

	private String status() {
		if (this.sys.hasNonNull("archivedAt") || this.sys.hasNonNull("archivedVersion")) {
			return "ARCHIVED";
		}
		boolean draftHere = this.sys.path("fieldStatus").path("*").path(this.code).asString("").equals("draft");
		// What the delivery API exports has a revision and no version, and all is
		// published.
		boolean delivered = this.sys.hasNonNull("revision") && !this.sys.hasNonNull("version");
		boolean published = this.sys.hasNonNull("publishedAt") || this.sys.hasNonNull("publishedVersion") || delivered;
		return (published && !draftHere) ? "PUBLISHED" : "DRAFT";
	}

	private String first(String... names) {
		for (String name : names) {
			if (this.sys.hasNonNull(name)) {
				return this.sys.path(name).asString("");
			}
		}
		return "";
	}

	private long number(String name) {
		String text = this.sys.path(name).asString("");
		return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
	}

}
