package dev.waymark.seed.importing.source.xml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamConstants;

import dev.waymark.seed.importing.source.UnreadableSourceException;
import org.jspecify.annotations.Nullable;

/**
 * An XML file, read once from its beginning. Elements come one by one as they start; each
 * is either taken whole or looked into.
 */
public final class XmlFile implements AutoCloseable {

	private static final String LANGUAGE = "xml:lang";

	private final XmlEvents events;

	/** Of the elements that are open, the innermost first; empty where none is told. */
	private final Deque<String> languages = new ArrayDeque<>();

	private XmlFile(XmlEvents events) {
		this.events = events;
	}

	/**
	 * Opens a file.
	 * @param file the file
	 * @return the file before its first element
	 * @throws UnreadableSourceException if it does not begin as XML does
	 * @throws IOException if it cannot be read at all
	 */
	public static XmlFile open(Path file) throws IOException {
		return new XmlFile(XmlEvents.of(file));
	}

	/**
	 * Moves to the next start of an element, inside the one before unless that was taken.
	 * @return the element without what is in it, or null at the end of the file
	 * @throws UnreadableSourceException if what follows is no XML
	 * @throws IOException if the file cannot be read
	 */
	public @Nullable XmlElement next() throws IOException {
		while (true) {
			int event = this.events.advance();
			if (event == XMLStreamConstants.START_ELEMENT) {
				XmlElement started = this.events.element();
				String own = started.attribute(LANGUAGE);
				this.languages.push((own != null) ? own : language());
				return started;
			}
			if (event == XMLStreamConstants.END_ELEMENT) {
				this.languages.pop();
			}
			if (event == XMLStreamConstants.END_DOCUMENT) {
				return null;
			}
		}
	}

	/**
	 * Takes the element that {@link #next()} came to, whole.
	 * @param leftOut names of elements within that nobody needs
	 * @param things names of elements that are told wherever they stand within
	 * @return the element, with what is wrong in it
	 * @throws UnreadableSourceException if it does not end as XML
	 * @throws IOException if the file cannot be read
	 */
	public XmlPiece take(Predicate<String> leftOut, Set<String> things) throws IOException {
		XmlPiece piece = new XmlPiece(this.events.element(), language());
		Deque<XmlElement> open = new ArrayDeque<>();
		open.push(piece.element());
		int unwanted = 0;
		while (!open.isEmpty() || unwanted > 0) {
			int event = this.events.advance();
			if (event == XMLStreamConstants.START_ELEMENT) {
				XmlElement child = this.events.element();
				if (things.contains(child.name())) {
					piece.addNested(child);
				}
				if (unwanted > 0 || leftOut.test(child.name()) || !piece.addTo(open.element(), child)) {
					unwanted++;
				}
				else {
					open.push(child);
				}
			}
			else if (event == XMLStreamConstants.END_ELEMENT && unwanted > 0) {
				unwanted--;
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				open.pop();
			}
			else if (unwanted == 0) {
				this.events.addTo(piece, open.element(), event);
			}
		}
		this.languages.pop();
		return piece;
	}

	/**
	 * Namespaces that the element {@link #next()} came to declares.
	 * @return their usual prefixes
	 */
	public Set<String> declared() {
		return this.events.declared();
	}

	@Override
	public void close() throws IOException {
		this.events.close();
	}

	private String language() {
		return this.languages.isEmpty() ? "" : this.languages.element();
	}

}
