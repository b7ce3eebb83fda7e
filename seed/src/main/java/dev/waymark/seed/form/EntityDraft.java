package dev.waymark.seed.form;

import dev.waymark.editing.Edit;
import dev.waymark.input.KeyKind;

/**
 * An edit that comes to be from the fields of one object.
 *
 * @param key the entity's key
 * @param edit the edit
 * @param argument the path of the object
 */
record EntityDraft(String key, Edit edit, String argument) {

	/** The path of a field. */
	String at(String field) {
		return this.argument + "." + field;
	}

	/** Names what must be there, and returns its key. */
	String refer(KeyKind kind, String named, String path) {
		this.edit.refer(kind, named, path);
		return named;
	}

}
