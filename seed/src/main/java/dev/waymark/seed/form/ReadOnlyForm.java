package dev.waymark.seed.form;

import dev.waymark.editing.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field that is taken and not written, since the other end of its links writes them.
 *
 * @param form the field
 */
record ReadOnlyForm(FieldForm form) implements FieldForm {

	@Override
	public String name() {
		return this.form.name();
	}

	@Override
	public boolean several() {
		return this.form.several();
	}

	@Override
	public void read(EntityDraft draft, JsonNode value) {
		this.form.read(draft, value);
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
	}

}
