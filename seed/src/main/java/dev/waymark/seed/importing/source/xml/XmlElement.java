package dev.waymark.seed.importing.source.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Entities;

/**
 * An element with all that is in it. Names carry the prefix that everybody gives their
 * namespace: {@code wp:post_id}, {@code item}, {@code xml:lang}.
 */
public final class XmlElement implements XmlNode {

	private static final String XHTML = "xhtml:";

	private final String name;

	private final long line;

	private final Map<String, String> attributes;

	private final List<XmlNode> nodes = new ArrayList<>();

	XmlElement(String name, long line, Map<String, String> attributes) {
		this.name = name;
		this.line = line;
		this.attributes = attributes;
	}

	void add(XmlElement child) {
		this.nodes.add(child);
	}

	void addText(String text) {
		if (text.isEmpty()) {
			return;
		}
		if (!this.nodes.isEmpty() && this.nodes.getLast() instanceof XmlText before) {
			before.append(text);
		}
		else {
			XmlText first = new XmlText();
			first.append(text);
			this.nodes.add(first);
		}
	}

	/**
	 * What it is called.
	 * @return its name
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Where it begins.
	 * @return the line, from 1
	 */
	public long line() {
		return this.line;
	}

	/**
	 * An attribute.
	 * @param attribute its name
	 * @return its value, or null
	 */
	public @Nullable String attribute(String attribute) {
		return this.attributes.get(attribute);
	}

	/**
	 * All text in it, that of elements within included.
	 * @return the characters, perhaps none
	 */
	public String text() {
		StringBuilder text = new StringBuilder();
		append(text);
		return text.toString();
	}

	/**
	 * What is in it as HTML: text escaped, elements of XHTML as such, others by their
	 * text.
	 * @return HTML, perhaps none
	 */
	public String markup() {
		StringBuilder html = new StringBuilder();
		appendMarkup(html);
		return html.toString();
	}

	/**
	 * The text of its first child of a name that has any.
	 * @param child the name
	 * @return the characters, or null
	 */
	public @Nullable String text(String child) {
		return children(child).map(XmlElement::text).filter((text) -> !text.isBlank()).findFirst().orElse(null);
	}

	/**
	 * Its elements.
	 * @return the elements directly in it, in order
	 */
	public Stream<XmlElement> children() {
		return this.nodes.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
	}

	/**
	 * Its elements of a name.
	 * @param child the name
	 * @return the elements directly in it, in order
	 */
	public Stream<XmlElement> children(String child) {
		return children().filter((element) -> element.name().equals(child));
	}

	/**
	 * Elements of a name at any depth.
	 * @param descendant the name
	 * @return the elements, in order
	 */
	public Stream<XmlElement> descendants(String descendant) {
		return children().flatMap((child) -> Stream.concat(Stream.of(child), child.descendants(descendant)))
			.filter((element) -> element.name().equals(descendant));
	}

	private void append(StringBuilder text) {
		for (XmlNode node : this.nodes) {
			switch (node) {
				case XmlText characters -> text.append(characters.text());
				case XmlElement element -> element.append(text);
			}
		}
	}

	private void appendMarkup(StringBuilder html) {
		for (XmlNode node : this.nodes) {
			switch (node) {
				case XmlText characters -> html.append(Entities.escape(characters.text()));
				case XmlElement element when element.name.startsWith(XHTML) -> {
					String tag = element.name.substring(XHTML.length());
					html.append('<').append(tag).append('>');
					element.appendMarkup(html);
					html.append("</").append(tag).append('>');
				}
				case XmlElement element -> element.appendMarkup(html);
			}
		}
	}

}
