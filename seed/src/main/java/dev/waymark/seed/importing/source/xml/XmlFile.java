package dev.waymark.seed.importing.source.xml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import dev.waymark.seed.importing.source.UnreadableSourceException;
import dev.waymark.seed.importing.source.encoding.FileHead;
import dev.waymark.seed.importing.source.encoding.StrictReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * An XML file, read once from its beginning. Elements come one by one as they start; each
 * is either taken whole or looked into.
 */
public final class XmlFile implements AutoCloseable {

	private static final String LANGUAGE = "xml:lang";

	private final StrictReader text;

	private final XMLStreamReader2 xml;

	private final XmlFaults faults;

	private final Vocabulary vocabulary = new Vocabulary();

	/** Of the elements that are open, the innermost first; empty where none is told. */
	private final Deque<String> languages = new ArrayDeque<>();

	private XmlFile(StrictReader text, XMLStreamReader2 xml, XmlFaults faults) {
		this.text = text;
		this.xml = xml;
		this.faults = faults;
	}

	/**
	 * Opens a file.
	 * @param file the file
	 * @return the file before its first element
	 * @throws UnreadableSourceException if it does not begin as XML does
	 * @throws IOException if it cannot be read at all
	 */
	public static XmlFile open(Path file) throws IOException {
		StrictReader text = FileHead.of(file).openXml();
		try {
			XmlFaults faults = new XmlFaults(text.skipBlank());
			try {
				return new XmlFile(text, HardenedXml.parse(new BoundedNames(text, faults.line(1))), faults);
			}
			catch (XMLStreamException ex) {
				throw faults.translated(ex, 1);
			}
		}
		catch (IOException ex) {
			text.close();
			throw ex;
		}
	}

	/**
	 * Moves to the next start of an element, inside the one before unless that was taken.
	 * @return the element without what is in it, or null at the end of the file
	 * @throws UnreadableSourceException if what follows is no XML
	 * @throws IOException if the file cannot be read
	 */
	public @Nullable XmlElement next() throws IOException {
		while (true) {
			int event = advance();
			if (event == XMLStreamConstants.START_ELEMENT) {
				XmlElement started = element();
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
		XmlPiece piece = new XmlPiece(element(), language());
		Deque<XmlElement> open = new ArrayDeque<>();
		open.push(piece.element());
		int unwanted = 0;
		while (!open.isEmpty() || unwanted > 0) {
			int event = advance();
			if (event == XMLStreamConstants.START_ELEMENT) {
				XmlElement child = element();
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
				addText(piece, open.element(), event);
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
		Set<String> prefixes = new HashSet<>();
		for (int i = 0; i < this.xml.getNamespaceCount(); i++) {
			prefixes.add(Names.usualPrefix(Objects.requireNonNullElse(this.xml.getNamespaceURI(i), ""),
					Objects.requireNonNullElse(this.xml.getNamespacePrefix(i), "")));
		}
		return prefixes;
	}

	@Override
	public void close() throws IOException {
		try {
			this.xml.close();
		}
		catch (XMLStreamException ex) {
			throw this.faults.translated(ex, reached());
		}
		finally {
			this.text.close();
		}
	}

	private void addText(XmlPiece piece, XmlElement parent, int event) throws IOException {
		try {
			switch (event) {
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
					BoundedText characters = piece.text();
					this.xml.getText(characters, false);
					piece.addTo(parent, characters);
				}
				case XMLStreamConstants.ENTITY_REFERENCE -> piece.addEntity(parent, this.xml.getLocalName(), line());
				default -> {
					// Comments and instructions say nothing to a reader.
				}
			}
		}
		catch (XMLStreamException ex) {
			throw this.faults.translated(ex, reached());
		}
	}

	private int advance() throws IOException {
		try {
			int event = this.xml.hasNext() ? this.xml.next() : XMLStreamConstants.END_DOCUMENT;
			switch (event) {
				case XMLStreamConstants.START_ELEMENT -> learnNames();
				case XMLStreamConstants.ENTITY_REFERENCE -> this.vocabulary.learn(this.xml.getLocalName(), line());
				case XMLStreamConstants.PROCESSING_INSTRUCTION -> this.vocabulary.learn(this.xml.getPITarget(), line());
				default -> {
					// Nothing has a name here.
				}
			}
			return event;
		}
		catch (XMLStreamException ex) {
			throw this.faults.translated(ex, reached());
		}
	}

	private void learnNames() throws UnreadableSourceException {
		this.vocabulary.learn(this.xml.getLocalName(), line());
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			this.vocabulary.learn(this.xml.getAttributeLocalName(i), line());
		}
		for (int i = 0; i < this.xml.getNamespaceCount(); i++) {
			this.vocabulary.learn(Objects.requireNonNullElse(this.xml.getNamespacePrefix(i), ""), line());
		}
	}

	private XmlElement element() {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			attributes.put(Names.of(this.xml.getAttributeNamespace(i), this.xml.getAttributePrefix(i),
					this.xml.getAttributeLocalName(i)), this.xml.getAttributeValue(i));
		}
		String name = Names.of(this.xml.getNamespaceURI(), this.xml.getPrefix(), this.xml.getLocalName());
		return new XmlElement(name, line(), attributes);
	}

	private String language() {
		return this.languages.isEmpty() ? "" : this.languages.element();
	}

	private long reached() {
		return this.xml.getLocationInfo().getCurrentLocation().getLineNumber();
	}

	private long line() {
		return this.faults.line(this.xml.getLocationInfo().getStartLocation().getLineNumber());
	}

}
