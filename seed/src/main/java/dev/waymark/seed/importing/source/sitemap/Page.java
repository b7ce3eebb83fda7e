package dev.waymark.seed.importing.source.sitemap;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;
import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.ItemDraft;
import dev.waymark.seed.importing.source.value.Markup;
import dev.waymark.seed.importing.source.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A page of a sitemap, with what the extensions for images, videos and news tell of it.
 *
 * @param url the element
 * @param address its absolute address
 * @param alternates its translations
 */
record Page(XmlElement url, String address, Alternates alternates) {

	SourceItem read(List<String> notes) {
		ItemDraft draft = new ItemDraft(this.url.line(), kind());
		draft.add(Field.ID, this.address);
		draft.title(plain("news:title", "video:title"), Addresses.words(this.address));
		draft.add(Field.URL, this.address);
		String language = this.alternates.language(this.address);
		draft.locale((language != null) ? language : first("news:language"));
		draft.add(Field.STATUS, "PUBLISHED");
		draft.moment(Field.PUBLISHED_AT, "The date",
				first("news:publication_date", "video:publication_date", "lastmod"));
		draft.add(Field.SUMMARY, Markup.summary(plain("video:description")));
		draft.add(Field.CATEGORY, plain("video:category"));
		tags(draft);
		draft.add(Field.IMAGE, Addresses.absolute(first("image:loc", "video:thumbnail_loc")));
		draft.add(Field.IMAGE_ALT, plain("image:caption", "image:title"));
		draft.add(Field.DURATION_SECONDS, duration());
		draft.add(Field.TRANSLATION_OF, this.alternates.originalOf(this.address));
		draft.meta("lastmod", first("lastmod"));
		notes.forEach(draft::note);
		return draft.item();
	}

	private String kind() {
		return Stream.of("video", "news")
			.filter((extension) -> this.url.children(extension + ":" + extension).findAny().isPresent())
			.findFirst()
			.orElse("url");
	}

	private void tags(ItemDraft draft) {
		this.url.descendants("video:tag").forEach((tag) -> draft.add(Field.TAG, Markup.plain(tag.text())));
		String keywords = first("news:keywords");
		if (keywords != null) {
			draft.addAll(Field.TAG, List.of(keywords.split(",")));
		}
	}

	private @Nullable String duration() {
		String seconds = first("video:duration");
		return (seconds != null && seconds.matches("[1-9]\\d{0,8}")) ? seconds : null;
	}

	private String plain(String... names) {
		return Markup.plain(Objects.requireNonNullElse(first(names), ""));
	}

	private @Nullable String first(String... names) {
		return Stream.of(names)
			.flatMap(this.url::descendants)
			.map((element) -> element.text().strip())
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse(null);
	}

}
