package dev.waymark.seed.importing.source.feed;

import java.util.List;
import java.util.Objects;

import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;
import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.ItemDraft;
import dev.waymark.seed.importing.source.value.Markup;

/**
 * An entry of a feed as an item.
 */
final class EntryItem {

	private static final int LONGEST_TITLE_MADE_UP = 80;

	private final Entry entry;

	private final ItemDraft draft;

	EntryItem(Entry entry) {
		this.entry = entry;
		this.draft = new ItemDraft(entry.element().line(), entry.element().name());
	}

	SourceItem read(String language, List<String> notes) {
		this.draft.add(Field.ID, Objects.requireNonNull(this.entry.id()));
		this.draft.title(Markup.plain(this.entry.title()), titleMadeUp());
		this.draft.add(Field.URL, this.entry.address());
		this.draft.locale(language);
		this.draft.add(Field.STATUS, this.entry.isDraft() ? "DRAFT" : "PUBLISHED");
		this.draft.moment(Field.PUBLISHED_AT, "The date", this.entry.published());
		this.draft.add(Field.SUMMARY, Markup.summary(this.entry.summary()));
		this.entry.categories().forEach((category) -> this.draft.add(Field.CATEGORY, Markup.plain(category)));
		this.entry.element()
			.children("itunes:keywords")
			.flatMap((keywords) -> List.of(keywords.text().split(",")).stream())
			.forEach((keyword) -> this.draft.add(Field.TAG, keyword));
		this.draft.addAll(Field.HEADING, Markup.headings(this.entry.content()));
		files();
		this.draft.meta("author", Markup.plain(this.entry.author()));
		notes.forEach(this.draft::note);
		return this.draft.item();
	}

	private void files() {
		List<Enclosure> files = this.entry.enclosures();
		files.stream().filter(Enclosure::isImage).findFirst().ifPresent((image) -> {
			this.draft.add(Field.IMAGE, image.url()).add(Field.IMAGE_ALT, image.alt());
		});
		files.stream().filter((file) -> !file.isImage()).forEach((file) -> {
			this.draft.meta("enclosure", file.url()).meta("enclosureType", file.type());
		});
		String told = this.entry.element().text("itunes:duration");
		String written = (told != null) ? told
				: files.stream().map(Enclosure::seconds).filter((text) -> !text.isEmpty()).findFirst().orElse("");
		String seconds = Playtime.seconds(written);
		if (seconds == null && !written.isBlank()) {
			this.draft.note("The length is “%s”, which is no time; left out.".formatted(Markup.shortened(written, 40)));
		}
		this.draft.add(Field.DURATION_SECONDS, seconds);
	}

	private String titleMadeUp() {
		String summary = Markup.plain(this.entry.summary());
		if (!summary.isEmpty()) {
			return Markup.shortened(summary, LONGEST_TITLE_MADE_UP);
		}
		String address = this.entry.address();
		return (address != null) ? Addresses.words(address) : "(no title)";
	}

}
