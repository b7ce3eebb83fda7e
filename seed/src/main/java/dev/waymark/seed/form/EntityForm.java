package dev.waymark.seed.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.waymark.editing.Edit;
import dev.waymark.editing.Entities.Kept;
import dev.waymark.editing.EntityKind;
import dev.waymark.editing.FieldRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an entity of one kind stands in a file: a field left out stays, a null clears, a
 * list replaces.
 */
public final class EntityForm {

	private static final String TYPE = "type";

	private static final String VERSION = "version";

	private final EntityKind kind;

	private final KeyForm key;

	private final Map<String, FieldForm> fields = new LinkedHashMap<>();

	/**
	 * Describes a kind.
	 * @param kind the kind
	 * @param key its key
	 * @param fields the other fields, in the order in which they are read and written
	 */
	EntityForm(EntityKind kind, KeyForm key, List<FieldForm> fields) {
		this.kind = kind;
		this.key = key;
		fields.forEach((field) -> this.fields.put(field.name(), field));
	}

	/**
	 * What it is the form of.
	 * @return the kind
	 */
	public EntityKind kind() {
		return this.kind;
	}

	/**
	 * The field that tells most of the key.
	 * @return its name
	 */
	public String keyField() {
		return this.key.fields().getFirst();
	}

	/**
	 * Its name in a file.
	 * @return such as {@code ContentAsset}
	 */
	public String type() {
		return this.kind.label();
	}

	/**
	 * Whether a field holds several things.
	 * @param name the field's name
	 * @return true for lists
	 */
	public boolean several(String name) {
		FieldForm field = this.fields.get(name);
		return field != null && field.several();
	}

	/**
	 * The key of an entity.
	 * @param object its object
	 * @param argument the path of the object
	 * @return the key, made of all fields that it has
	 * @throws dev.waymark.input.InputException where there is none
	 */
	public String key(ObjectNode object, String argument) {
		return this.key.read(argument, object);
	}

	/**
	 * Reads an entity.
	 * @param object its object
	 * @param argument the path of the object, before the names of its fields in errors
	 * @return the edit that the object asks for
	 * @throws dev.waymark.input.InputException for a field that cannot be
	 */
	public Edit edit(ObjectNode object, String argument) {
		EntityDraft draft = draft(object, argument);
		refuseOthers(object, argument);
		for (FieldForm field : this.fields.values()) {
			JsonNode value = object.get(field.name());
			if (value != null) {
				field.read(draft, value);
			}
		}
		JsonNode version = object.get(VERSION);
		if (version != null) {
			draft.edit()
				.beginningAt(version.isNull() ? null : FieldRules.atLeast(1, argument + "." + VERSION,
						ValueForm.whole(argument + "." + VERSION, version)));
		}
		return draft.edit();
	}

	/**
	 * Writes an entity.
	 * @param kept the entity
	 * @return an object that reads as the same
	 */
	public ObjectNode write(Kept kept) {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		object.put(TYPE, type());
		this.key.write(kept, object);
		this.fields.values().forEach((field) -> field.write(kept.state(), object));
		if (this.kind.versioned() && (kept.version() == null || kept.version() != 1)) {
			object.put(VERSION, kept.version());
		}
		return object;
	}

	private EntityDraft draft(ObjectNode object, String argument) {
		String key = key(object, argument);
		EntityDraft draft = new EntityDraft(key, new Edit(this.kind, key, argument), argument);
		this.key.read(draft, object);
		return draft;
	}

	private void refuseOthers(ObjectNode object, String argument) {
		for (String name : object.propertyNames()) {
			boolean known = TYPE.equals(name) || VERSION.equals(name) || this.key.fields().contains(name)
					|| this.fields.containsKey(name);
			if (!known) {
				throw FieldRules.invalid(argument + "." + name,
						"%s has no such field; it has %s".formatted(type(), String.join(", ", names())));
			}
		}
	}

	private Set<String> names() {
		Set<String> names = new TreeSet<>(this.fields.keySet());
		names.addAll(this.key.fields());
		return names;
	}

}
