package dev.waymark.seed.importing.source.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.Markup;
import dev.waymark.seed.importing.source.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * An entry of RSS.
 *
 * @param element the item
 * @param base what its addresses are relative to, or null
 */
record RssItem(XmlElement element, @Nullable String base) implements Entry {

	@Override
	public @Nullable String id() {
		String id = first("guid", "link");
		return (id != null) ? id : this.element.attribute("rdf:about");
	}

	@Override
	public @Nullable String address() {
		String link = Addresses.resolved(this.base, first("link"));
		XmlElement guid = this.element.children("guid").findFirst().orElse(null);
		if (link == null && guid != null && !"false".equals(guid.attribute("isPermaLink"))) {
			return Addresses.absolute(guid.text());
		}
		return (link != null) ? link : Addresses.absolute(this.element.attribute("rdf:about"));
	}

	@Override
	public String title() {
		return Objects.requireNonNullElse(first("title", "dc:title", "media:title"), "");
	}

	@Override
	public String summary() {
		return Objects
			.requireNonNullElse(first("description", "itunes:summary", "media:description", "content:encoded"), "");
	}

	@Override
	public String content() {
		return Objects.requireNonNullElse(first("content:encoded", "description"), "");
	}

	@Override
	public @Nullable String published() {
		return first("pubDate", "dc:date", "published", "updated");
	}

	@Override
	public @Nullable String language() {
		return first("dc:language", "language");
	}

	@Override
	public String author() {
		return Objects.requireNonNullElse(first("dc:creator", "author", "itunes:author"), "");
	}

	@Override
	public List<String> categories() {
		return Stream.concat(this.element.children("category"), this.element.children("dc:subject"))
			.map(XmlElement::text)
			.toList();
	}

	@Override
	public List<Enclosure> enclosures() {
		List<Enclosure> all = new ArrayList<>(MediaFiles.of(this.element, this.base));
		this.element.children("enclosure")
			.map((enclosure) -> Enclosure.of(enclosure, "url", this.base, "", ""))
			.filter(Objects::nonNull)
			.forEach(all::add);
		return all;
	}

	@Override
	public boolean isDraft() {
		return false;
	}

	private @Nullable String first(String... names) {
		for (String name : names) {
			String text = this.element.text(name);
			if (text != null && !Markup.clean(text).isEmpty()) {
				return Markup.clean(text);
			}
		}
		return null;
	}

}
