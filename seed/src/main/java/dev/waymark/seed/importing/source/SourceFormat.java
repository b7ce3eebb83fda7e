package dev.waymark.seed.importing.source;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a file can be.
 */
public enum SourceFormat {

	/** Rows of values under a row of names. */
	CSV,

	/** One JSON object a line. */
	JSON_LINES,

	/** An export of WordPress. */
	WXR,

	/** The export of a space of Contentful. */
	CONTENTFUL,

	/** RSS 0.9 to 2.0. */
	RSS,

	/** Atom. */
	ATOM,

	/** A sitemap, or an index of sitemaps. */
	SITEMAP;

	/**
	 * What a file is, by what it begins with. Its name helps only where that says
	 * nothing.
	 * @param file the file
	 * @return its format
	 * @throws UnreadableSourceException if it is none of these
	 * @throws IOException if it cannot be read at all
	 */
	public static SourceFormat detect(Path file) throws IOException {
		return FormatDetection.of(file);
	}

}
