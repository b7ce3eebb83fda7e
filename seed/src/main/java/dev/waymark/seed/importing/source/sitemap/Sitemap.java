package dev.waymark.seed.importing.source.sitemap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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

/**
 * The way in to sitemaps.
 */
public final class Sitemap implements XmlContent {

	private static final Set<String> THINGS = Set.of("url", "sitemap");

	private final ListedAddresses listed;

	private Sitemap(ListedAddresses listed) {
		this.listed = listed;
	}

	/**
	 * Opens a sitemap. It is read twice, for a page may name translations that are listed
	 * later, or nowhere else.
	 * @param file the file
	 * @return a reader of its addresses
	 * @throws IOException if it cannot be read, or does not begin as XML does
	 */
	public static SourceReader open(Path file) throws IOException {
		return new XmlPieces(file, new Sitemap(ListedAddresses.of(file)));
	}

	@Override
	public Set<String> things() {
		return THINGS;
	}

	@Override
	public Set<String> headers() {
		return Set.of();
	}

	@Override
	public void read(XmlPiece piece, Consumer<Piece> found) {
		XmlElement element = piece.element();
		String written = Objects.requireNonNullElse(element.text("loc"), "").strip();
		String address = Addresses.absolute(written);
		String name = Markup.shortened(written, 200);
		if (element.name().equals("sitemap")) {
			found.accept(new SkippedPiece(element.line(), name, false,
					"Is another sitemap, and nothing is fetched; download it and import that file."));
		}
		else if (address == null) {
			found.accept(new SkippedPiece(element.line(), name, true,
					"Has no <loc> with a whole address, such as https://example.org/page."));
		}
		else {
			Alternates alternates = Alternates.of(element);
			found.accept(new Page(element, address, alternates).read(piece.notes()));
			unlisted(alternates).forEach(found);
		}
	}

	private List<Piece> unlisted(Alternates alternates) {
		return alternates.pages()
			.stream()
			.filter((alternate) -> this.listed.add(alternate.address()))
			.<Piece>map(alternates::item)
			.toList();
	}

}
