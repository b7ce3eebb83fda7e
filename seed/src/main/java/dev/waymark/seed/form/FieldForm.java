package dev.waymark.seed.form;

import dev.waymark.editing.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field of an entity in a file.
 */
interface FieldForm {

	/** Its name in the file. */
	String name();

	/** Whether it holds several things; a cell of a table has them between bars. */
	default boolean several() {
		return false;
	}

	/**
	 * Adds to an edit what a file says.
	 * @param draft the edit
	 * @param value a null clears
	 * @throws dev.waymark.input.InputException for what cannot be
	 */
	void read(EntityDraft draft, JsonNode value);

	/**
	 * Writes what an entity has of it, nothing where it has none.
	 * @param state the entity's state
	 * @param object gets the field
	 */
	void write(Snapshot state, ObjectNode object);

}
