package dev.waymark.seed.importing.source.feed;

import java.util.List;

import dev.waymark.seed.importing.source.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What RSS and Atom both tell of an entry, each in its own words. Texts are as they were
 * written and may hold HTML.
 */
interface Entry {

	XmlElement element();

	/** The same whenever the feed is read, or null. */
	@Nullable String id();

	/** An absolute address, or null. */
	@Nullable String address();

	/** May be empty. */
	String title();

	/** May be empty. */
	String summary();

	/** The whole text, where the feed holds it; may be empty. */
	String content();

	/** A date as it was written, or null. */
	@Nullable String published();

	/** A tag as it was written, where the entry tells its own, or null. */
	@Nullable String language();

	/** May be empty. */
	String author();

	List<String> categories();

	/** Files that belong to it, in order. */
	List<Enclosure> enclosures();

	boolean isDraft();

}
