package dev.waymark.seed.form;

import java.util.List;
import java.util.Map;

import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.editing.Snapshot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What lies on the one link there may be of a kind, as a field beside it: a persona's
 * share of its segment.
 *
 * @param name in the file and on the link
 * @param kind the link
 * @param value what it may be
 * @param beside the field that names the link's other end
 */
record LinkValueForm(String name, LinkKind kind, ValueForm value, String beside) implements FieldForm {

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		String path = draft.at(this.name);
		Object stored = node.isNull() ? null : this.value.read(path, node);
		draft.edit().link(this.kind, (there) -> valued(path, there, stored));
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		state.links().getOrDefault(this.kind, List.of()).stream().findFirst().ifPresent((link) -> {
			Object stored = link.properties().get(this.name);
			if (stored != null) {
				object.set(this.name, WrittenValue.of(stored));
			}
		});
	}

	private List<Link> valued(String path, List<Link> there, @Nullable Object stored) {
		if (stored != null && there.isEmpty()) {
			throw FieldRules.invalid(path,
					"a %s needs what it is of; name it in \"%s\"".formatted(this.name, this.beside));
		}
		return there.stream()
			.map((link) -> new Link(link.to(), (stored != null) ? Map.of(this.name, stored) : Map.of()))
			.toList();
	}

}
