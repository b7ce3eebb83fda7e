package dev.waymark.seed.importing.source.xml;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Entities;

/**
 * An element taken whole, with what was found wrong in it. It holds so much and no more.
 */
public final class XmlPiece {

	private static final int MOST_CHARACTERS = 8 << 20;

	private static final int MOST_ELEMENTS = 50_000;

	private final XmlElement element;

	private final String language;

	private final List<String> notes = new ArrayList<>();

	private final List<XmlElement> nested = new ArrayList<>();

	private @Nullable String damage;

	private int charactersLeft = MOST_CHARACTERS;

	private int elementsLeft = MOST_ELEMENTS;

	XmlPiece(XmlElement element, String language) {
		this.element = element;
		this.language = language;
	}

	/**
	 * The element.
	 * @return what was read of it
	 */
	public XmlElement element() {
		return this.element;
	}

	/**
	 * The language that the element is in by {@code xml:lang}, its own or that of one
	 * around it.
	 * @return a tag as it was written, or empty
	 */
	public String language() {
		return this.language;
	}

	/**
	 * Why the element cannot be relied on.
	 * @return a sentence with the way out, or null where all is well
	 */
	public @Nullable String damage() {
		return this.damage;
	}

	/**
	 * What was read in spite of being wrong.
	 * @return sentences, perhaps none
	 */
	public List<String> notes() {
		return List.copyOf(this.notes);
	}

	/**
	 * Things that stand inside this one, and should not.
	 * @return the elements, in order; empty where they stand in what nobody needs
	 */
	List<XmlElement> nested() {
		return this.nested;
	}

	void addNested(XmlElement thing) {
		if (this.nested.size() < MOST_ELEMENTS) {
			this.nested.add(thing);
		}
	}

	BoundedText text() {
		return new BoundedText(this.charactersLeft);
	}

	void addTo(XmlElement parent, BoundedText text) {
		addText(parent, text.toString(), text.isFull());
	}

	boolean addTo(XmlElement parent, XmlElement child) {
		if (this.elementsLeft-- <= 0) {
			this.elementsLeft = 0;
			damaged("Holds more than %,d elements; take it out.".formatted(MOST_ELEMENTS));
			return false;
		}
		parent.add(child);
		return true;
	}

	/**
	 * Adds what an entity stands for in HTML, which many files name without declaring it.
	 */
	void addEntity(XmlElement parent, String name, long line) {
		if (Entities.isNamedEntity(name)) {
			String characters = Entities.getByName(name);
			addText(parent, characters, this.charactersLeft < characters.length());
			if (this.notes.size() < 10) {
				this.notes.add("Line %d: &%s; is no entity of XML; read as the HTML character. Write &#%d; instead."
					.formatted(line, name, characters.codePointAt(0)));
			}
		}
		else {
			damaged("Names the entity &%s; in line %d, which XML does not know; write the text itself.".formatted(name,
					line));
		}
	}

	private void addText(XmlElement parent, String text, boolean tooLong) {
		if (tooLong) {
			damaged("Holds more than %,d characters; make it shorter, or take it out.".formatted(MOST_CHARACTERS));
			return;
		}
		this.charactersLeft -= text.length();
		parent.addText(text);
	}

	private void damaged(String reason) {
		if (this.damage == null) {
			this.damage = reason;
		}
	}

}
