package dev.waymark.seed.importing.source;

import java.io.ByteArrayInputStream;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts what a file holds with parsers that the readers do not use.
 */
final class OtherParser {

	/** What stands within text is text. */
	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private OtherParser() {
	}

	/** How many things of its format a file holds; 0 where this parser cannot say. */
	static int count(SourceFormat format, byte[] file) {
		return switch (format) {
			case WXR -> elements(file, Set.of("item"));
			case RSS, ATOM -> elements(file, Set.of("item", "entry"));
			case SITEMAP -> elements(file, Set.of("url", "sitemap"));
			case CONTENTFUL -> entries(file);
			case CSV, JSON_LINES -> 0;
		};
	}

	private static int entries(byte[] file) {
		try {
			return JsonMapper.shared().readTree(file).path("entries").size();
		}
		catch (JacksonException ex) {
			return 0;
		}
	}

	private static int elements(byte[] file, Set<String> things) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		int count = 0;
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT && things.contains(reader.getLocalName())
						&& !XHTML.equals(reader.getNamespaceURI())) {
					count++;
				}
			}
			return count;
		}
		catch (XMLStreamException ex) {
			return 0;
		}
	}

}
