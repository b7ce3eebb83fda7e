package dev.waymark.seed.importing.source.xml;

import java.util.Set;
import java.util.function.Consumer;

import dev.waymark.seed.importing.source.Piece;

/**
 * What a format makes of elements.
 */
public interface XmlContent {

	/**
	 * Elements that are each one thing of the file. None may stand inside another.
	 * @return their names
	 */
	Set<String> things();

	/**
	 * Elements that tell something of the file as a whole, where they stand outside
	 * things.
	 * @return their names
	 */
	Set<String> headers();

	/**
	 * Whether nobody needs an element within one of these.
	 * @param name the element's name
	 * @return true to pass it over
	 */
	default boolean leavesOut(String name) {
		return false;
	}

	/**
	 * Makes something of a thing or header, which is not damaged.
	 * @param piece the element
	 * @param found takes what was made of it
	 */
	void read(XmlPiece piece, Consumer<Piece> found);

}
