package dev.waymark.seed.importing.source;

import java.io.IOException;
import java.nio.file.Path;

import dev.waymark.seed.importing.source.contentful.SpaceExport;
import dev.waymark.seed.importing.source.feed.Feed;
import dev.waymark.seed.importing.source.sitemap.Sitemap;
import dev.waymark.seed.importing.source.wordpress.WordPressExport;

/**
 * Opens files of others.
 */
public final class SourceReaders {

	private SourceReaders() {
	}

	/**
	 * Opens a file.
	 * @param format what it is
	 * @param file the file
	 * @return a reader before its first piece; close it
	 * @throws UnreadableSourceException if it does not begin as its format does
	 * @throws IOException if it cannot be read at all
	 */
	public static SourceReader open(SourceFormat format, Path file) throws IOException {
		return switch (format) {
			case WXR -> WordPressExport.open(file);
			case CONTENTFUL -> SpaceExport.open(file);
			case RSS, ATOM -> Feed.open(file);
			case SITEMAP -> Sitemap.open(file);
			case CSV, JSON_LINES ->
				throw new IllegalArgumentException(format + " is Waymark's own; it is opened with its columns.");
		};
	}

}
