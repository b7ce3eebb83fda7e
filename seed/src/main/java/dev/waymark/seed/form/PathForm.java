package dev.waymark.seed.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.editing.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stages of a persona's own path, in order; positions count within each journey.
 */
record PathForm() implements FieldForm {

	private static final String POSITION = "position";

	@Override
	public String name() {
		return "path";
	}

	@Override
	public boolean several() {
		return true;
	}

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		Map<String, Long> positions = new HashMap<>();
		List<Link> links = Elements.each(draft.at(name()), node, (path, element) -> {
			if (!element.isString()) {
				Elements.requireObject(path, element, Target.STAGE.fields());
			}
			String stage = Target.STAGE.read(draft, path, element, "");
			long position = positions.merge(journey(stage), 1L, Long::sum) - 1;
			return new Link(stage, Map.of(POSITION, position));
		});
		FieldRules.distinct(draft.at(name()), links.stream().map(Link::to).toList());
		draft.edit().link(LinkKind.PASSES, (_) -> links);
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		List<ObjectNode> stages = state.links()
			.getOrDefault(LinkKind.PASSES, List.of())
			.stream()
			.sorted(Comparator.comparing((Link link) -> journey(link.to())).thenComparing(PathForm::position))
			.map((link) -> {
				ObjectNode stage = JsonNodeFactory.instance.objectNode();
				Target.STAGE.write(link.to(), stage);
				return stage;
			})
			.toList();
		if (!stages.isEmpty()) {
			object.set(name(), WrittenValue.list(stages));
		}
	}

	private static String journey(String stage) {
		return stage.substring(0, Math.max(0, stage.indexOf('/')));
	}

	private static long position(Link link) {
		return (link.properties().get(POSITION) instanceof Long position) ? position : 0;
	}

}
