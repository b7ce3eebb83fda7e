package dev.waymark.seed.form;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import dev.waymark.content.OpeningHours;
import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Snapshot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A person to reach, replaced as a whole:
 * <code>{phone, url, timeZone, openingHours: [{day,
 * opens, closes}]}</code>. Hours may also be written as the graph keeps them: {@code 1
 * 08:00-16:00}.
 */
record ContactForm() implements FieldForm {

	private static final Set<String> PARTS = Set.of("phone", "url", "timeZone", "openingHours");

	private static final Set<String> HOURS = Set.of("day", "opens", "closes");

	@Override
	public String name() {
		return "contact";
	}

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		String path = draft.at(name());
		Object zone = null;
		List<String> hours = List.of();
		if (!node.isNull()) {
			Elements.requireObject(path, node, PARTS);
			zone = FieldRules.timeZone(path + ".timeZone",
					ValueForm.string(path + ".timeZone", Elements.required(path, node, "timeZone")));
			JsonNode list = node.get("openingHours");
			hours = (list != null) ? Elements.each(path + ".openingHours", list, ContactForm::hours) : hours;
		}
		draft.edit()
			.set("contactPhone", part(path, node, "phone", ValueForm.CHARACTERS))
			.set("contactUrl", part(path, node, "url", ValueForm.ADDRESS))
			.set("contactTimeZone", zone)
			.set("contactHours", hours.isEmpty() ? null : hours);
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		ObjectNode contact = JsonNodeFactory.instance.objectNode();
		copy(state, "contactPhone", contact, "phone");
		copy(state, "contactUrl", contact, "url");
		copy(state, "contactTimeZone", contact, "timeZone");
		if (state.properties().get("contactHours") instanceof Collection<?> hours) {
			contact.set("openingHours", WrittenValue.list(hours.stream().map(ContactForm::written).toList()));
		}
		if (!contact.isEmpty()) {
			object.set(name(), contact);
		}
	}

	private static @Nullable Object part(String path, JsonNode node, String part, ValueForm form) {
		JsonNode value = node.get(part);
		return (value != null && !value.isNull()) ? form.read(path + "." + part, value) : null;
	}

	private static String hours(String path, JsonNode node) {
		JsonNode each = node.isString() ? parsed(path, node.stringValue()) : node;
		Elements.requireObject(path, each, HOURS);
		return FieldRules.openingHours(path, ValueForm.whole(path + ".day", Elements.required(path, each, "day")),
				ValueForm.string(path + ".opens", Elements.required(path, each, "opens")),
				ValueForm.string(path + ".closes", Elements.required(path, each, "closes")));
	}

	private static JsonNode parsed(String path, String text) {
		try {
			OpeningHours.parse(text);
			return written(text);
		}
		catch (RuntimeException ex) {
			throw FieldRules.invalid(path, "\"%s\" are no hours; write \"1 08:00-16:00\"".formatted(text));
		}
	}

	private static ObjectNode written(Object hours) {
		String text = String.valueOf(hours);
		int space = text.indexOf(' ');
		int dash = text.indexOf('-');
		return JsonNodeFactory.instance.objectNode()
			.put("day", Integer.parseInt(text.substring(0, space)))
			.put("opens", text.substring(space + 1, dash))
			.put("closes", text.substring(dash + 1));
	}

	private static void copy(Snapshot state, String property, ObjectNode contact, String part) {
		Object stored = state.properties().get(property);
		if (stored != null) {
			contact.set(part, WrittenValue.of(stored));
		}
	}

}
