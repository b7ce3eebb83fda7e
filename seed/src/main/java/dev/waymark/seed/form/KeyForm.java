package dev.waymark.seed.form;

import java.util.List;

import dev.waymark.editing.Entities.Kept;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the key of an entity stands in a file.
 */
interface KeyForm {

	/** The fields that it is made of, the one that tells most first. */
	List<String> fields();

	/**
	 * Reads the key.
	 * @param argument path of the object
	 * @param object the entity
	 * @throws dev.waymark.input.InputException where there is none
	 */
	String read(String argument, ObjectNode object);

	/** Adds to an edit what the key alone tells. */
	default void read(EntityDraft draft, ObjectNode object) {
	}

	/** Writes those of its fields that no other form writes. */
	void write(Kept kept, ObjectNode object);

	/**
	 * One field.
	 *
	 * @param field its name
	 */
	record Plain(String field) implements KeyForm {

		@Override
		public List<String> fields() {
			return List.of(this.field);
		}

		@Override
		public String read(String argument, ObjectNode object) {
			return key(argument, object, this.field);
		}

		@Override
		public void write(Kept kept, ObjectNode object) {
			object.put(this.field, kept.key());
		}

	}

	/**
	 * A stage's: its journey and its key there.
	 */
	record OfStage() implements KeyForm {

		@Override
		public List<String> fields() {
			return List.of("key", "journey");
		}

		@Override
		public String read(String argument, ObjectNode object) {
			String key = key(argument, object, "key");
			return key(argument, object, "journey") + "/" + key;
		}

		@Override
		public void read(EntityDraft draft, ObjectNode object) {
			draft.edit().set("key", draft.key().substring(draft.key().indexOf('/') + 1));
		}

		@Override
		public void write(Kept kept, ObjectNode object) {
			int slash = kept.key().indexOf('/');
			object.put("journey", kept.key().substring(0, Math.max(0, slash)))
				.put("key", kept.key().substring(slash + 1));
		}

	}

	/** A natural key in a field. */
	static String key(String argument, ObjectNode object, String field) {
		return String.valueOf(ValueForm.KEY.read(argument + "." + field, Elements.required(argument, object, field)));
	}

}
