package dev.waymark.seed.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.waymark.editing.FieldRules;
import dev.waymark.input.KeyKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a file names the other end of a link: by its key, in a field of that name; a stage
 * by its journey and its key there, or by both with a slash between.
 *
 * @param field the field that holds the key
 * @param kind what the key names
 */
record Target(String field, KeyKind kind) {

	/** A stage of any journey. */
	static final Target STAGE = new Target("stage", KeyKind.STAGE);

	static Target of(KeyKind kind, String field) {
		return new Target(field, kind);
	}

	/** The fields of an object that name it. */
	Set<String> fields() {
		return (this.kind == KeyKind.STAGE) ? new LinkedHashSet<>(List.of("journey", this.field))
				: new LinkedHashSet<>(List.of(this.field));
	}

	/**
	 * Reads a key.
	 * @param draft names it
	 * @param path of the element
	 * @param element an object with the fields, or the key alone
	 * @param journey the journey of a stage whose element names none; empty for none
	 */
	String read(EntityDraft draft, String path, JsonNode element, String journey) {
		if (element.isString()) {
			String key = element.stringValue();
			boolean bare = this.kind == KeyKind.STAGE && key.indexOf('/') < 0;
			return draft.refer(this.kind, bare ? stage(path, journey, key) : key, path);
		}
		String at = path + "." + this.field;
		String key = ValueForm.string(at, Elements.required(path, element, this.field));
		if (this.kind != KeyKind.STAGE) {
			return draft.refer(this.kind, key, at);
		}
		JsonNode named = element.get("journey");
		return draft.refer(this.kind,
				stage(path, (named != null) ? ValueForm.string(path + ".journey", named) : journey, key), at);
	}

	void write(String key, ObjectNode element) {
		int slash = key.indexOf('/');
		if (this.kind == KeyKind.STAGE && slash > 0) {
			element.put("journey", key.substring(0, slash)).put(this.field, key.substring(slash + 1));
		}
		else {
			element.put(this.field, key);
		}
	}

	private static String stage(String path, String journey, String stage) {
		if (journey.isEmpty()) {
			throw FieldRules.invalid(path, "the stage \"%s\" needs its journey; write \"MOT4/%1$s\"".formatted(stage));
		}
		return journey + "/" + stage;
	}

}
