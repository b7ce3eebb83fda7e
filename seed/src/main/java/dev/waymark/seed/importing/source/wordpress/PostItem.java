package dev.waymark.seed.importing.source.wordpress;

import java.util.List;
import java.util.Objects;

import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;
import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.ItemDraft;
import dev.waymark.seed.importing.source.value.Languages;
import dev.waymark.seed.importing.source.value.Markup;
import dev.waymark.seed.importing.source.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A post as an item.
 */
final class PostItem {

	/** What WordPress writes for a moment that never was. */
	private static final String NO_MOMENT = "0000-00-00";

	private final Post post;

	private final Attachments attachments;

	private final ItemDraft draft;

	PostItem(Post post, Attachments attachments) {
		this.post = post;
		this.attachments = attachments;
		this.draft = new ItemDraft(post.item().line(), post.type());
	}

	SourceItem read(String language, @Nullable String siteAddress, List<String> notes) {
		this.draft.add(Field.ID, Objects.requireNonNull(this.post.id()));
		this.draft.title(this.post.title(), this.post.titleMadeUp());
		address(siteAddress);
		terms();
		if (!this.draft.has(Field.LOCALE)) {
			this.draft.locale(language);
		}
		status();
		texts();
		image();
		custom();
		notes.forEach(this.draft::note);
		return this.draft.item();
	}

	private void address(@Nullable String siteAddress) {
		String address = this.post.address();
		if (address == null && siteAddress != null && !this.post.text("wp:post_id").isEmpty()) {
			address = Addresses.absolute(siteAddress.replaceFirst("/+$", "") + "/?p=" + this.post.text("wp:post_id"));
			this.draft.note("The file tells no address; this one works by the post's id.");
		}
		this.draft.add(Field.URL, address);
	}

	private void terms() {
		this.post.item().children("category").forEach((term) -> {
			String domain = Objects.requireNonNullElse(term.attribute("domain"), "category");
			switch (domain) {
				case "category" -> this.draft.add(Field.CATEGORY, Markup.plain(term.text()));
				case "post_tag", "tag" -> this.draft.add(Field.TAG, Markup.plain(term.text()));
				case "language" -> language(term);
				default -> this.draft.meta(domain, Markup.plain(term.text()));
			}
		});
	}

	/** Plugins for several languages keep a post's language as a term. */
	private void language(XmlElement term) {
		String tag = Languages.tag(Objects.requireNonNullElse(term.attribute("nicename"), term.text()));
		if (tag != null && !this.draft.has(Field.LOCALE)) {
			this.draft.add(Field.LOCALE, tag);
		}
	}

	private void status() {
		switch (this.post.visibility()) {
			case PUBLIC -> {
				this.draft.add(Field.STATUS, "PUBLISHED");
				published();
			}
			case SCHEDULED -> scheduled();
			case RESTRICTED -> {
				this.draft.add(Field.STATUS, "DRAFT")
					.note(this.post.isProtected() ? "A password protects it, so it is a draft here."
							: "It is private, so it is a draft here.");
				published();
			}
			case UNPUBLISHED -> this.draft.add(Field.STATUS, "DRAFT");
			case UNKNOWN,
					DISCARDED ->
				this.draft.add(Field.STATUS, "DRAFT")
					.note("Its status “%s” is none of WordPress itself, so it is a draft here."
						.formatted(Markup.shortened(this.post.text("wp:status"), 40)));
		}
	}

	private void published() {
		for (String name : new String[] { "wp:post_date_gmt", "wp:post_date", "pubDate" }) {
			String text = this.post.text(name);
			if (!text.isEmpty() && !text.startsWith(NO_MOMENT) && !this.draft.has(Field.PUBLISHED_AT)) {
				this.draft.moment(Field.PUBLISHED_AT, name, name.endsWith("_gmt") ? text + "Z" : text);
			}
		}
	}

	private void scheduled() {
		published();
		String date = this.draft.item().first(Field.PUBLISHED_AT);
		if (date != null) {
			this.draft.add(Field.STATUS, "PUBLISHED").add(Field.AVAILABLE_FROM, date);
		}
		else {
			this.draft.add(Field.STATUS, "DRAFT")
				.note("It is scheduled, but the file does not tell when; a draft here.");
		}
	}

	private void texts() {
		this.draft.add(Field.SUMMARY, Markup.summary(this.post.text("excerpt:encoded")));
		this.draft.addAll(Field.HEADING, Markup.headings(this.post.text("content:encoded")));
	}

	private void image() {
		String id = PostMeta.of(this.post.item()).getOrDefault("_thumbnail_id", "").strip();
		Attachments.Image image = this.attachments.find(id);
		if (image != null) {
			this.draft.add(Field.IMAGE, image.url()).add(Field.IMAGE_ALT, image.alt());
		}
		else if (!id.isEmpty() && !id.equals("0")) {
			this.draft.note("Its image is the media file %s, which the export does not hold; left out."
				.formatted(Markup.shortened(id, 40)));
		}
	}

	private void custom() {
		this.draft.meta("slug", this.post.text("wp:post_name")).meta("author", this.post.text("dc:creator"));
		if (!this.post.text("wp:post_parent").equals("0")) {
			this.draft.meta("parent", this.post.text("wp:post_parent"));
		}
		PostMeta.of(this.post.item()).forEach((key, value) -> {
			if (!key.startsWith("_oembed_")) {
				this.draft.meta(key, value);
			}
		});
	}

}
