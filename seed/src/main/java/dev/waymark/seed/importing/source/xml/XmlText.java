package dev.waymark.seed.importing.source.xml;

/**
 * Text between elements.
 *
 * @param text the characters
 */
record XmlText(String text) implements XmlNode {
}
