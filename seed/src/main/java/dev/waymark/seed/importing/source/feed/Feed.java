package dev.waymark.seed.importing.source.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

import dev.waymark.seed.importing.source.Piece;
import dev.waymark.seed.importing.source.SkippedPiece;
import dev.waymark.seed.importing.source.SourceReader;
import dev.waymark.seed.importing.source.value.Addresses;
import dev.waymark.seed.importing.source.value.Markup;
import dev.waymark.seed.importing.source.xml.XmlContent;
import dev.waymark.seed.importing.source.xml.XmlElement;
import dev.waymark.seed.importing.source.xml.XmlPiece;
import dev.waymark.seed.importing.source.xml.XmlPieces;
import org.jspecify.annotations.Nullable;

/**
 * The way in to RSS and Atom: what a feed says of itself, and its entries.
 */
public final class Feed implements XmlContent {

	private static final Set<String> THINGS = Set.of("item", "entry");

	private static final Set<String> HEADERS = Set.of("language", "dc:language", "link", "image", "textInput",
			"author");

	private String language = "";

	private @Nullable String address;

	private Feed() {
	}

	/**
	 * Opens a feed.
	 * @param file the file
	 * @return a reader of its entries
	 * @throws IOException if it cannot be read, or does not begin as XML does
	 */
	public static SourceReader open(Path file) throws IOException {
		return new XmlPieces(file, new Feed());
	}

	@Override
	public Set<String> things() {
		return THINGS;
	}

	@Override
	public Set<String> headers() {
		return HEADERS;
	}

	@Override
	public void read(XmlPiece piece, Consumer<Piece> found) {
		XmlElement element = piece.element();
		switch (element.name()) {
			case "item", "entry" -> found.accept(entry(piece));
			case "language", "dc:language" -> this.language = element.text();
			case "link" -> address(element);
			default -> {
				// The logo, the search box and the editor of the feed.
			}
		}
	}

	private void address(XmlElement link) {
		String relation = link.attribute("rel");
		if (relation == null || relation.equals("alternate")) {
			String href = link.attribute("href");
			String found = Addresses.absolute((href != null) ? href : link.text());
			this.address = (found != null) ? found : this.address;
		}
	}

	private Piece entry(XmlPiece piece) {
		Entry entry = piece.element().name().equals("entry") ? new AtomEntry(piece.element(), this.address)
				: new RssItem(piece.element(), this.address);
		if (entry.id() == null) {
			String title = Markup.shortened(Markup.plain(entry.title()), 200);
			return new SkippedPiece(piece.element().line(), title, true,
					"Has neither an id nor a link; give it one of them.");
		}
		String own = entry.language();
		String language = (own != null) ? own : piece.language();
		return new EntryItem(entry).read(language.isEmpty() ? this.language : language, piece.notes());
	}

}
