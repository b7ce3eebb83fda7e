package dev.waymark.seed.form;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Snapshot;
import dev.waymark.locale.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text in several languages: <code>{"en": "Price", "fi": "Hinta"}</code>, or the list
 * of <code>{locale, text}</code> that the API takes.
 *
 * @param name in the file, and in the graph before the language
 */
record TextsForm(String name) implements FieldForm {

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		Map<String, String> byTag = new LinkedHashMap<>();
		String path = draft.at(this.name);
		if (node.isObject()) {
			for (Map.Entry<String, JsonNode> each : node.properties()) {
				add(byTag, path + "." + each.getKey(), JsonNodeFactory.instance.stringNode(each.getKey()),
						each.getValue());
			}
		}
		else if (node.isArray() || node.isNull()) {
			Elements.each(path, node, (at, element) -> add(byTag, at, Elements.required(at, element, "locale"),
					Elements.required(at, element, "text")));
		}
		else {
			throw FieldRules.invalid(path, "it needs its language; write {\"en\": \"…\"}");
		}
		draft.edit().texts(this.name, byTag.isEmpty() ? null : new LocalizedText(byTag));
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		ObjectNode texts = JsonNodeFactory.instance.objectNode();
		String prefix = this.name + "_";
		state.properties().forEach((property, value) -> {
			if (property.startsWith(prefix)) {
				texts.set(property.substring(prefix.length()).replace('_', '-'), WrittenValue.of(value));
			}
		});
		if (!texts.isEmpty()) {
			object.set(this.name, texts);
		}
	}

	private static boolean add(Map<String, String> byTag, String path, JsonNode locale, JsonNode text) {
		String tag = (String) ValueForm.LANGUAGE.read(path, locale);
		if (byTag.put(tag, (String) ValueForm.TEXT.read(path, text)) != null) {
			throw FieldRules.invalid(path, "\"%s\" stands here twice; write one text a language".formatted(tag));
		}
		return true;
	}

}
