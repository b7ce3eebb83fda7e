package dev.waymark.seed.importing.source.xml;

/**
 * An element, or text between elements.
 */
sealed interface XmlNode permits XmlElement, XmlText {

}
