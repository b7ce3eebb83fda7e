package dev.waymark.seed.form;

import java.util.List;

import dev.waymark.content.Device;
import dev.waymark.coverage.task.GapKeys;
import dev.waymark.editing.Entities.Kept;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The key of a task about gaps: the keys of the gaps, of which each is a field.
 */
record GapTaskKey() implements KeyForm {

	@Override
	public List<String> fields() {
		return List.of("question", "journey", "stage", "persona", "device", "locale", "channel");
	}

	@Override
	public String read(String argument, ObjectNode object) {
		String device = part(argument, object, "device", ValueForm.oneOf(Device.class));
		return new GapKeys(KeyForm.key(argument, object, "journey"), KeyForm.key(argument, object, "question"),
				part(argument, object, "stage", ValueForm.KEY), part(argument, object, "persona", ValueForm.KEY),
				(device != null) ? Device.valueOf(device) : null, part(argument, object, "locale", ValueForm.LANGUAGE),
				part(argument, object, "channel", ValueForm.KEY))
			.id();
	}

	@Override
	public void read(EntityDraft draft, ObjectNode object) {
		StageOfJourney.refer(draft, object);
	}

	@Override
	public void write(Kept kept, ObjectNode object) {
		// Each part is a field of its own.
	}

	private static @Nullable String part(String argument, ObjectNode object, String field, ValueForm form) {
		JsonNode value = object.get(field);
		return (value == null || value.isNull()) ? null : String.valueOf(form.read(argument + "." + field, value));
	}

}
