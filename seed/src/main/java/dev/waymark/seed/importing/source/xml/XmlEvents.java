package dev.waymark.seed.importing.source.xml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import dev.waymark.seed.importing.source.UnreadableSourceException;
import dev.waymark.seed.importing.source.encoding.FileHead;
import dev.waymark.seed.importing.source.encoding.StrictReader;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The parser's events, its faults told as ours.
 */
final class XmlEvents implements AutoCloseable {

	private final StrictReader text;

	private final XMLStreamReader2 xml;

	private final XmlFaults faults;

	private final Vocabulary vocabulary = new Vocabulary();

	private XmlEvents(StrictReader text, XMLStreamReader2 xml, XmlFaults faults) {
		this.text = text;
		this.xml = xml;
		this.faults = faults;
	}

	static XmlEvents of(Path file) throws IOException {
		StrictReader text = FileHead.of(file).openXml();
		try {
			XmlFaults faults = new XmlFaults(text.skipBlank());
			try {
				return new XmlEvents(text, HardenedXml.parse(new BoundedNames(text, faults.line(1))), faults);
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

	/** The next event, by the constants of StAX; END_DOCUMENT for ever at the end. */
	int advance() throws IOException {
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

	/** The element that has just started, without what is in it. */
	XmlElement element() {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			attributes.put(Names.of(this.xml.getAttributeNamespace(i), this.xml.getAttributePrefix(i),
					this.xml.getAttributeLocalName(i)), this.xml.getAttributeValue(i));
		}
		String name = Names.of(this.xml.getNamespaceURI(), this.xml.getPrefix(), this.xml.getLocalName());
		return new XmlElement(name, line(), attributes);
	}

	/** Adds what an event holds to an element, if it is text. */
	void addTo(XmlPiece piece, XmlElement parent, int event) throws IOException {
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

	/**
	 * Usual prefixes of the namespaces that the element which has just started declares.
	 */
	Set<String> declared() {
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

	private void learnNames() throws UnreadableSourceException {
		this.vocabulary.learn(this.xml.getLocalName(), line());
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			this.vocabulary.learn(this.xml.getAttributeLocalName(i), line());
		}
		for (int i = 0; i < this.xml.getNamespaceCount(); i++) {
			this.vocabulary.learn(Objects.requireNonNullElse(this.xml.getNamespacePrefix(i), ""), line());
		}
	}

	private long reached() {
		return this.xml.getLocationInfo().getCurrentLocation().getLineNumber();
	}

	private long line() {
		return this.faults.line(this.xml.getLocationInfo().getStartLocation().getLineNumber());
	}

}
