package dev.waymark.seed.importing.source.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;
import org.jspecify.annotations.Nullable;

/**
 * An item while it is read. Blank texts and repeated ones are left out.
 */
public final class ItemDraft {

	/** Longer texts of a source's own fields are told by their length. */
	private static final int LONGEST_META = 4_000;

	private static final int MOST_TEXTS = 1_000;

	private static final Set<String> OURS = Set.of(Field.NOTES, Field.TITLE_GUESSED);

	private final long line;

	private final String kind;

	private final Map<String, List<String>> fields = new LinkedHashMap<>();

	/**
	 * Begins an item.
	 * @param line where it begins, from 1
	 * @param kind the source's word for what it is
	 */
	public ItemDraft(long line, String kind) {
		this.line = line;
		this.kind = kind;
	}

	/**
	 * Adds a text to a field.
	 * @param field its name
	 * @param text the text, or null
	 * @return this
	 */
	public ItemDraft add(String field, @Nullable String text) {
		String stripped = (text != null) ? Markup.clean(text) : "";
		if (!stripped.isEmpty()) {
			List<String> texts = this.fields.computeIfAbsent(field, (name) -> new ArrayList<>());
			if (texts.size() < MOST_TEXTS && !texts.contains(stripped)) {
				texts.add(stripped);
			}
		}
		return this;
	}

	/**
	 * Adds texts to a field.
	 * @param field its name
	 * @param texts the texts
	 * @return this
	 */
	public ItemDraft addAll(String field, Iterable<String> texts) {
		texts.forEach((text) -> add(field, text));
		return this;
	}

	/**
	 * Adds to a field that only this source knows. A name that readers use themselves is
	 * kept as {@code meta.source.<name>}.
	 * @param name its name in the source
	 * @param text the text, or null
	 * @return this
	 */
	public ItemDraft meta(String name, @Nullable String text) {
		String field = Field.META + name;
		if (OURS.contains(field)) {
			field = Field.META + "source." + name;
		}
		if (text != null && text.length() > LONGEST_META) {
			return note("The field %s has %,d characters, too many to keep.".formatted(name, text.length()));
		}
		return add(field, text);
	}

	/**
	 * Tells people what was assumed or left out.
	 * @param sentence what and why
	 * @return this
	 */
	public ItemDraft note(String sentence) {
		return add(Field.NOTES, sentence);
	}

	/**
	 * Takes a title, or makes one up of what else there is.
	 * @param title the title without markup; may be blank
	 * @param otherwise what to show where it is
	 * @return this
	 */
	public ItemDraft title(String title, String otherwise) {
		add(Field.TITLE, title);
		return has(Field.TITLE) ? this : add(Field.TITLE, otherwise).add(Field.TITLE_GUESSED, "true");
	}

	/**
	 * Takes a moment, or tells why there is none.
	 * @param field where it belongs
	 * @param name what the source calls it
	 * @param text as it was written, or null
	 * @return this
	 */
	public ItemDraft moment(String field, String name, @Nullable String text) {
		if (text == null || text.isBlank()) {
			return this;
		}
		Moment moment = Moment.of(text);
		if (moment == null) {
			return note("%s is “%s”, which is no date; left out.".formatted(name, Markup.shortened(text, 40)));
		}
		if (moment.zoneAssumed()) {
			note("%s names no time zone; read as UTC.".formatted(name));
		}
		return add(field, moment.iso());
	}

	/**
	 * Takes a language, or tells why there is none.
	 * @param text a tag as it was written, or null
	 * @return this
	 */
	public ItemDraft locale(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return this;
		}
		String tag = Languages.tag(text);
		return (tag != null) ? add(Field.LOCALE, tag)
				: note("The language “%s” is no BCP 47 tag; left out.".formatted(Markup.shortened(text, 40)));
	}

	/**
	 * Whether something was added to a field.
	 * @param field its name
	 * @return true if it has a text
	 */
	public boolean has(String field) {
		return this.fields.containsKey(field);
	}

	/**
	 * Ends the item.
	 * @return the item
	 */
	public SourceItem item() {
		return new SourceItem(this.line, this.kind, this.fields);
	}

}
