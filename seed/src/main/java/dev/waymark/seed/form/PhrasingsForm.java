package dev.waymark.seed.form;

import java.util.List;
import java.util.Map;

import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Other wordings of a question by language: <code>{"en": ["how much is it"]}</code>. A
 * language that is not named keeps its own.
 */
record PhrasingsForm() implements FieldForm {

	private static final String PREFIX = "phrasings_";

	@Override
	public String name() {
		return "phrasings";
	}

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		if (!node.isObject()) {
			throw FieldRules.invalid(draft.at(name()), "they need their language; write {\"en\": [\"…\"]}");
		}
		for (Map.Entry<String, JsonNode> each : node.properties()) {
			String path = draft.at(name()) + "." + each.getKey();
			String tag = (String) ValueForm.LANGUAGE.read(path, JsonNodeFactory.instance.stringNode(each.getKey()));
			List<Object> phrasings = Elements.each(path, each.getValue(), ValueForm.TEXT::read);
			draft.edit().set(PREFIX + tag.replace('-', '_'), phrasings.isEmpty() ? null : phrasings);
		}
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		ObjectNode phrasings = JsonNodeFactory.instance.objectNode();
		state.properties().forEach((property, value) -> {
			if (property.startsWith(PREFIX)) {
				phrasings.set(property.substring(PREFIX.length()).replace('_', '-'), WrittenValue.of(value));
			}
		});
		if (!phrasings.isEmpty()) {
			object.set(name(), phrasings);
		}
	}

}
