package dev.waymark.seed.form;

import java.util.Map;
import java.util.Set;

import dev.waymark.editing.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A picture, replaced as a whole: <code>{url, alt, width, height}</code>.
 */
record ImageForm() implements FieldForm {

	private static final Map<String, ValueForm> PARTS = Map.of("url", ValueForm.ADDRESS, "alt", ValueForm.CHARACTERS,
			"width", ValueForm.wholeFrom(1), "height", ValueForm.wholeFrom(1));

	private static final Set<String> NEEDED = Set.of("url", "alt");

	@Override
	public String name() {
		return "image";
	}

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		String path = draft.at(name());
		if (!node.isNull()) {
			Elements.requireObject(path, node, PARTS.keySet());
			NEEDED.forEach((part) -> Elements.required(path, node, part));
		}
		PARTS.forEach((part, form) -> {
			JsonNode value = node.get(part);
			draft.edit()
				.set(property(part), (value != null && !value.isNull()) ? form.read(path + "." + part, value) : null);
		});
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		ObjectNode image = JsonNodeFactory.instance.objectNode();
		PARTS.keySet().stream().sorted().forEach((part) -> {
			Object stored = state.properties().get(property(part));
			if (stored != null) {
				image.set(part, WrittenValue.of(stored));
			}
		});
		if (!image.isEmpty()) {
			object.set(name(), image);
		}
	}

	private static String property(String part) {
		return "image" + Character.toUpperCase(part.charAt(0)) + part.substring(1);
	}

}
