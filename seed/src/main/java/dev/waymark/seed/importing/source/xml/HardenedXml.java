package dev.waymark.seed.importing.source.xml;

import java.io.Reader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * A parser for files of strangers. A document type is passed over unread, so a file
 * declares no entity, and whatever asks for another resource is refused.
 */
final class HardenedXml {

	/** Elements within each other. */
	static final int DEEPEST = 200;

	private static final int MOST_ATTRIBUTES = 200;

	private static final int LONGEST_ATTRIBUTE = 64 * 1024;

	private static final long MOST_ELEMENTS = 100_000_000;

	private static final long MOST_CHARACTERS = 8L << 30;

	private static final XMLResolver REFUSING = (publicId, systemId, base, namespace) -> {
		throw new XMLStreamException("asks for another file or address, and none is ever read");
	};

	private HardenedXml() {
	}

	/**
	 * Begins to parse.
	 * @param text the document
	 * @return a reader before the first event
	 * @throws XMLStreamException if the beginning is no XML
	 */
	static XMLStreamReader2 parse(Reader text) throws XMLStreamException {
		WstxInputFactory factory = new WstxInputFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, REFUSING);
		factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, REFUSING);
		factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
		factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
		factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
		factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, MOST_ELEMENTS);
		factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, MOST_CHARACTERS);
		factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1);
		factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 1);
		return (XMLStreamReader2) factory.createXMLStreamReader(text);
	}

}
