package dev.waymark.seed.importing.source.wordpress;

import java.io.IOException;
import java.nio.file.Path;

import dev.waymark.seed.importing.source.SourceReader;
import dev.waymark.seed.importing.source.xml.XmlPieces;

/**
 * The way in to exports of WordPress.
 */
public final class WordPressExport {

	private WordPressExport() {
	}

	/**
	 * Opens an export. It is read twice, for images may follow the posts that show them.
	 * @param file the file
	 * @return a reader of its posts and pages
	 * @throws IOException if it cannot be read, or does not begin as XML does
	 */
	public static SourceReader open(Path file) throws IOException {
		return new XmlPieces(file, new Site(Attachments.of(file)));
	}

}
