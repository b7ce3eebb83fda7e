package dev.waymark.seed.importing.source.contentful;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;
import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.ItemDraft;
import dev.waymark.seed.importing.source.value.Markup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * An entry in one locale as an item.
 */
final class EntryItem {

	private static final Set<String> ADDRESSES = Set.of("url", "canonicalurl", "permalink", "uri");

	private static final Set<String> SUMMARIES = Set.of("summary", "excerpt", "description", "teaser", "intro",
			"abstract", "metadescription", "seodescription");

	/** Longer texts are the content itself, of which only headings are kept. */
	private static final int LONGEST_META = 1_000;

	private final SpacePart entry;

	private final Space space;

	private final String code;

	private final ContentType type;

	private final ItemDraft draft;

	EntryItem(SpacePart entry, Space space, String code) {
		this.entry = entry;
		this.space = space;
		this.code = code;
		this.type = space.type(entry.value());
		this.draft = new ItemDraft(entry.line(), this.type.id());
	}

	SourceItem read() {
		JsonNode fields = this.entry.value().path("fields");
		String main = this.space.locales().main();
		boolean translation = !this.code.equals(main);
		this.draft.add(Field.ID, translation ? this.entry.id() + ":" + this.code : this.entry.id());
		title(fields);
		this.draft.locale(this.code);
		new Publication(this.entry.value().path("sys"), this.code).addTo(this.draft);
		fields.properties().forEach((field) -> field(field.getKey(), value(field.getKey(), field.getValue())));
		this.entry.value()
			.path("metadata")
			.path("tags")
			.forEach((tag) -> this.draft.add(Field.TAG, this.space.tag(tag.path("sys").path("id").asString(""))));
		if (translation && this.space.locales().of(fields).contains(main)) {
			this.draft.add(Field.TRANSLATION_OF, this.entry.id());
		}
		return this.draft.item();
	}

	private void title(JsonNode fields) {
		for (String name : List.of(this.type.displayField(), "title", "name", "headline", "heading", "label")) {
			String title = value(name, fields.path(name)).asString("").replaceAll("\\s+", " ").strip();
			if (!title.isEmpty() && !this.draft.has(Field.TITLE)) {
				this.draft.add(Field.TITLE, Markup.shortened(title, LONGEST_META));
			}
		}
		if (!this.draft.has(Field.TITLE)) {
			String words = Addresses.slugWords(value("slug", fields.path("slug")).asString(""));
			this.draft.title("", words.isEmpty() ? this.entry.id() : words);
		}
	}

	private JsonNode value(String name, JsonNode values) {
		return name.isEmpty() ? MissingNode.getInstance()
				: this.space.locales().value(values, this.code, this.type.field(name).localized());
	}

	private void field(String name, JsonNode value) {
		if (value.isArray() && !name.isEmpty()) {
			value.forEach((each) -> field(name, each));
		}
		else if (RichText.isOne(value)) {
			this.draft.addAll(Field.HEADING, RichText.headings(value));
			text(name, RichText.plain(value));
		}
		else if (value.isObject()) {
			link(name, value.path("sys"));
		}
		else {
			String text = value.asString("");
			if (this.type.field(name).mayBeMarkdown()) {
				this.draft.addAll(Field.HEADING, Markdown.headings(text));
			}
			text(name, text);
		}
	}

	private void text(String name, String text) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (ADDRESSES.contains(lower) && !this.draft.has(Field.URL)) {
			this.draft.add(Field.URL, Addresses.absolute(text));
		}
		if (SUMMARIES.contains(lower) && !this.draft.has(Field.SUMMARY)) {
			this.draft.add(Field.SUMMARY, Markup.summary(text));
		}
		if (text.length() <= LONGEST_META) {
			term(lower, text);
			if (!name.equals(this.type.displayField())) {
				this.draft.meta(name, text);
			}
		}
	}

	private void term(String lower, String text) {
		switch (lower) {
			case "tag", "tags", "keywords" -> this.draft.add(Field.TAG, text);
			case "category", "categories" -> this.draft.add(Field.CATEGORY, text);
			default -> {
				// A field that only this content type has.
			}
		}
	}

	private void link(String name, JsonNode sys) {
		String id = sys.path("id").asString("");
		switch (sys.path("linkType").asString("")) {
			case "Entry" -> text(name, this.space.title(id));
			case "Asset" -> image(id);
			default -> {
				// A place or JSON, which says nothing to a reader.
			}
		}
	}

	private void image(String id) {
		Asset asset = this.space.findAsset(id);
		if (asset == null) {
			this.draft.note("Refers to the media file %s, which the export does not hold; left out.".formatted(id));
			return;
		}
		String url = this.space.locales().value(asset.images(), this.code);
		if (!url.isEmpty() && !this.draft.has(Field.IMAGE)) {
			this.draft.add(Field.IMAGE, url).add(Field.IMAGE_ALT, asset.alt(this.space.locales(), this.code));
		}
	}

}
