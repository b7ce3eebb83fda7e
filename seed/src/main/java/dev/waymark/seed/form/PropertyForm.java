package dev.waymark.seed.form;

import dev.waymark.editing.Snapshot;
import dev.waymark.input.KeyKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A single value.
 *
 * @param name in the file and in the graph
 * @param value what it may be
 * @param names what it is the key of, null where it is none
 */
record PropertyForm(String name, ValueForm value, @Nullable KeyKind names) implements FieldForm {

	PropertyForm(String name, ValueForm value) {
		this(name, value, null);
	}

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		if (node.isNull()) {
			draft.edit().set(this.name, null);
			return;
		}
		Object stored = this.value.read(draft.at(this.name), node);
		if (this.names != null) {
			draft.refer(this.names, String.valueOf(stored), draft.at(this.name));
		}
		draft.edit().set(this.name, stored);
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		Object stored = state.properties().get(this.name);
		if (stored != null) {
			object.set(this.name, WrittenValue.of(stored));
		}
	}

}
