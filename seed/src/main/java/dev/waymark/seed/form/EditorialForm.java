package dev.waymark.seed.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.editing.Snapshot;
import dev.waymark.input.KeyKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ids of what a placement shows where the graph has nothing, best first.
 */
record EditorialForm() implements FieldForm {

	private static final String POSITION = "position";

	@Override
	public String name() {
		return "editorial";
	}

	@Override
	public boolean several() {
		return true;
	}

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		AtomicLong position = new AtomicLong();
		List<Link> links = Elements.each(draft.at(name()), node,
				(path, element) -> new Link(draft.refer(KeyKind.CONTENT, ValueForm.string(path, element), path),
						Map.of(POSITION, position.getAndIncrement())));
		FieldRules.distinct(draft.at(name()), links.stream().map(Link::to).toList());
		draft.edit().link(LinkKind.EDITORIAL, (_) -> links);
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		List<Link> links = state.links().getOrDefault(LinkKind.EDITORIAL, List.of());
		if (!links.isEmpty()) {
			object.set(name(), WrittenValue
				.list(links.stream().sorted(Comparator.comparing(EditorialForm::position)).map(Link::to).toList()));
		}
	}

	private static long position(Link link) {
		return (link.properties().get(POSITION) instanceof Long position) ? position : 0;
	}

}
