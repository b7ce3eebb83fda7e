package dev.waymark.seed.importing.source.xml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

import dev.waymark.seed.importing.source.Piece;
import dev.waymark.seed.importing.source.SkippedPiece;
import dev.waymark.seed.importing.source.SourceReader;
import dev.waymark.seed.importing.source.value.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XML file element by element, and tells those that are damaged or stand within
 * one of their own kind.
 */
public final class XmlPieces implements SourceReader {

	private static final int LONGEST_NAME = 200;

	private final XmlFile file;

	private final XmlContent content;

	private final Queue<Piece> found = new ArrayDeque<>();

	/**
	 * Opens a file.
	 * @param file the file
	 * @param content what to make of its elements
	 * @throws IOException if it cannot be read, or does not begin as XML does
	 */
	public XmlPieces(Path file, XmlContent content) throws IOException {
		this.file = XmlFile.open(file);
		this.content = content;
	}

	@Override
	public @Nullable Piece next() throws IOException {
		while (this.found.isEmpty()) {
			XmlElement started = this.file.next();
			if (started == null) {
				return null;
			}
			if (this.content.things().contains(started.name()) || this.content.headers().contains(started.name())) {
				read(this.file.take(this.content::leavesOut, this.content.things()));
			}
		}
		return this.found.remove();
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	private void read(XmlPiece piece) {
		XmlElement element = piece.element();
		String damage = piece.damage();
		if (damage != null) {
			this.found.add(fault(element, damage));
		}
		else {
			this.content.read(piece, this.found::add);
		}
		piece.nested()
			.stream()
			.map((nested) -> fault(nested, "Stands inside <%s>; move it out of that one.".formatted(element.name())))
			.forEach(this.found::add);
	}

	private static SkippedPiece fault(XmlElement element, String reason) {
		String name = Optional.ofNullable(element.text("title"))
			.or(() -> Optional.ofNullable(element.text("loc")))
			.orElse("");
		return new SkippedPiece(element.line(), Markup.shortened(name.strip(), LONGEST_NAME), true, reason);
	}

}
