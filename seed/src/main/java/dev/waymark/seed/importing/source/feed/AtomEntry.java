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
 * An entry of Atom.
 *
 * @param element the entry
 * @param feedAddress what its addresses are relative to where it does not say itself, or
 * null
 */
record AtomEntry(XmlElement element, @Nullable String feedAddress) implements Entry {

	@Override
	public @Nullable String id() {
		String id = this.element.text("id");
		return (id != null && !Markup.clean(id).isEmpty()) ? Markup.clean(id) : address();
	}

	@Override
	public @Nullable String address() {
		return links("alternate").map((link) -> Addresses.resolved(base(), link.attribute("href")))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	@Override
	public String title() {
		return html("title");
	}

	@Override
	public String summary() {
		String summary = html("summary");
		return summary.isEmpty() ? content() : summary;
	}

	@Override
	public String content() {
		return html("content");
	}

	@Override
	public @Nullable String published() {
		for (String name : List.of("published", "issued", "updated", "modified", "created")) {
			String text = this.element.text(name);
			if (text != null) {
				return text;
			}
		}
		return null;
	}

	@Override
	public @Nullable String language() {
		return null;
	}

	@Override
	public String author() {
		return this.element.children("author")
			.map((author) -> author.text("name"))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("");
	}

	@Override
	public List<String> categories() {
		return this.element.children("category").map((category) -> {
			String label = category.attribute("label");
			return Objects.requireNonNullElse((label != null) ? label : category.attribute("term"), "");
		}).toList();
	}

	@Override
	public List<Enclosure> enclosures() {
		List<Enclosure> all = new ArrayList<>(MediaFiles.of(this.element, base()));
		links("enclosure").map((link) -> Enclosure.of(link, "href", base(), "", ""))
			.filter(Objects::nonNull)
			.forEach(all::add);
		return all;
	}

	@Override
	public boolean isDraft() {
		return this.element.descendants("app:draft").anyMatch((draft) -> draft.text().strip().equals("yes"));
	}

	private Stream<XmlElement> links(String relation) {
		return this.element.children("link")
			.filter((link) -> relation.equals(Objects.requireNonNullElse(link.attribute("rel"), "alternate")));
	}

	private @Nullable String base() {
		String own = Addresses.resolved(this.feedAddress, this.element.attribute("xml:base"));
		return (own != null) ? own : this.feedAddress;
	}

	/** A text construct as HTML, whether it was written as text, HTML or XHTML. */
	private String html(String child) {
		XmlElement construct = this.element.children(child).findFirst().orElse(null);
		if (construct == null) {
			return "";
		}
		return switch (Objects.requireNonNullElse(construct.attribute("type"), "text")) {
			case "html", "text/html" -> construct.text();
			default -> construct.markup();
		};
	}

}
