package dev.waymark.seed.importing.source.wordpress;

import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.Markup;
import dev.waymark.seed.importing.source.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * An item of an export, by the words of WordPress.
 *
 * @param item the element
 */
record Post(XmlElement item) {

	String text(String name) {
		String text = this.item.text(name);
		return (text != null) ? Markup.clean(text) : "";
	}

	/** The post type; {@code post} where none is told. */
	String type() {
		String type = text("wp:post_type");
		return type.isEmpty() ? "post" : type;
	}

	/** The title without markup; may be empty. */
	String title() {
		return Markup.plain(text("title"));
	}

	/** The same in every export of a site. */
	@Nullable String id() {
		for (String name : new String[] { "wp:post_id", "guid", "link" }) {
			if (!text(name).isEmpty()) {
				return text(name);
			}
		}
		return null;
	}

	Visibility visibility() {
		return Visibility.of(text("wp:status"), isProtected());
	}

	boolean isProtected() {
		return !text("wp:post_password").isEmpty();
	}

	/** The address that the file tells, or null. */
	@Nullable String address() {
		String link = Addresses.absolute(text("link"));
		boolean permanent = this.item.children("guid").anyMatch((guid) -> "true".equals(guid.attribute("isPermaLink")));
		return (link == null && permanent) ? Addresses.absolute(text("guid")) : link;
	}

	/**
	 * What WordPress shows where a title is missing: words of the slug, or nothing
	 * better.
	 */
	String titleMadeUp() {
		String slug = text("wp:post_name");
		String words = slug.chars().allMatch(Character::isDigit) ? "" : Addresses.slugWords(slug);
		return words.isEmpty() ? "(no title)" : words;
	}

}
