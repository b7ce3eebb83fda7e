package dev.waymark.seed.importing.source.sitemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dev.waymark.seed.importing.source.Field;
import dev.waymark.seed.importing.source.SourceItem;
import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.ItemDraft;
import dev.waymark.seed.importing.source.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The same page in several languages.
 *
 * @param pages each language with its address, in the file's order
 * @param original the address of the one that the others are translations of, or null
 * where there are no others
 */
record Alternates(List<Alternate> pages, @Nullable String original) {

	private static final String DEFAULT = "x-default";

	/**
	 * What a page says of its translations.
	 * @param url the element
	 * @return its translations, itself among them; perhaps none
	 */
	static Alternates of(XmlElement url) {
		List<Alternate> pages = new ArrayList<>();
		List<String> defaults = new ArrayList<>();
		url.children("xhtml:link").forEach((link) -> {
			String language = Objects.requireNonNullElse(link.attribute("hreflang"), "").strip();
			String address = Addresses.absolute(link.attribute("href"));
			if (address != null && language.equalsIgnoreCase(DEFAULT)) {
				defaults.add(address);
			}
			else if (address != null && !language.isEmpty()) {
				pages.add(new Alternate(language, address, link.line()));
			}
		});
		return new Alternates(List.copyOf(pages), original(pages, defaults));
	}

	/** The language of an address as it was written, or null. */
	@Nullable String language(String address) {
		return this.pages.stream()
			.filter((page) -> page.address().equals(address))
			.map(Alternate::language)
			.findFirst()
			.orElse(null);
	}

	/** The original of an address, or null where it is that itself, or has none. */
	@Nullable String originalOf(String address) {
		return (language(address) != null && !address.equals(this.original)) ? this.original : null;
	}

	SourceItem item(Alternate page) {
		return new ItemDraft(page.line(), "url").add(Field.ID, page.address())
			.title("", Addresses.words(page.address()))
			.add(Field.URL, page.address())
			.locale(page.language())
			.add(Field.STATUS, "PUBLISHED")
			.add(Field.TRANSLATION_OF, originalOf(page.address()))
			.item();
	}

	/**
	 * Each page of a group lists the same pages, in an order of its own. So the choice
	 * must not depend on the order: the default, or else the shortest address, which most
	 * sites give to their first language.
	 */
	private static @Nullable String original(List<Alternate> pages, List<String> defaults) {
		List<String> addresses = pages.stream().map(Alternate::address).toList();
		return defaults.stream()
			.filter(addresses::contains)
			.findFirst()
			.or(() -> addresses.stream()
				.min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())))
			.orElse(null);
	}

	/**
	 * A page in one language.
	 *
	 * @param language the tag as it was written
	 * @param address its absolute address
	 * @param line where it is told, from 1
	 */
	record Alternate(String language, String address, long line) {
	}

}
