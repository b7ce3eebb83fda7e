package dev.waymark.seed.importing.source.xml;

/**
 * Text between elements, in however many pieces it is written.
 */
final class XmlText implements XmlNode {

	private final StringBuilder text = new StringBuilder();

	void append(String more) {
		this.text.append(more);
	}

	String text() {
		return this.text.toString();
	}

}
