package dev.waymark.seed.form;

import java.util.List;

import dev.waymark.editing.Snapshot;
import dev.waymark.input.KeyKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of values, in the file's order.
 *
 * @param name in the file and in the graph
 * @param value what each may be
 * @param names what each is the key of, null where they are none
 */
record ListForm(String name, ValueForm value, @Nullable KeyKind names) implements FieldForm {

	ListForm(String name, ValueForm value) {
		this(name, value, null);
	}

	@Override
	public boolean several() {
		return true;
	}

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		List<Object> values = Elements.each(draft.at(this.name), node, (path, element) -> {
			Object stored = this.value.read(path, element);
			if (this.names != null) {
				draft.refer(this.names, String.valueOf(stored), path);
			}
			return stored;
		});
		draft.edit().set(this.name, values.isEmpty() ? null : values.stream().distinct().toList());
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		Object stored = state.properties().get(this.name);
		if (stored != null) {
			object.set(this.name, WrittenValue.of(stored));
		}
	}

}
