package dev.waymark.seed.form;

import java.util.List;

import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.editing.Snapshot;
import dev.waymark.input.KeyKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one link there may be of a kind, by the key of its other end.
 *
 * @param name in the file
 * @param kind the link
 * @param names what the key names
 */
record LinkForm(String name, LinkKind kind, KeyKind names) implements FieldForm {

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		if (node.isNull()) {
			draft.edit().link(this.kind, (_) -> List.of());
			return;
		}
		String key = draft.refer(this.names, ValueForm.string(draft.at(this.name), node), draft.at(this.name));
		draft.edit()
			.link(this.kind,
					(there) -> there.stream()
						.filter((link) -> link.to().equals(key))
						.findFirst()
						.map(List::of)
						.orElseGet(() -> List.of(new Link(key))));
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		state.links()
			.getOrDefault(this.kind, List.of())
			.stream()
			.findFirst()
			.ifPresent((link) -> object.put(this.name, link.to()));
	}

}
