package dev.waymark.seed.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Properties that no other field tells, by the graph's names for them; a moment is
 * <code>{"moment": "2026-01-01T00:00:00Z"}</code> and a day <code>{"day":
 * "2026-01-01"}</code>. So an export keeps what it does not know.
 *
 * @param names of properties that other fields tell
 * @param prefixes of texts that other fields tell
 */
record OtherForm(Set<String> names, List<String> prefixes) implements FieldForm {

	private static final String MOMENT = "moment";

	private static final String DAY = "day";

	@Override
	public String name() {
		return "other";
	}

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		if (!node.isObject()) {
			throw FieldRules.invalid(draft.at(name()), "it is no object; write {\"name\": value}");
		}
		for (Map.Entry<String, JsonNode> each : node.properties()) {
			String path = draft.at(name()) + "." + each.getKey();
			if (each.getKey().isBlank()) {
				throw FieldRules.invalid(path, "a property needs a name");
			}
			if (isTold(each.getKey())) {
				throw FieldRules.invalid(path, "this has a field of its own; use that");
			}
			draft.edit().set(each.getKey(), each.getValue().isNull() ? null : value(path, each.getValue()));
		}
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		ObjectNode others = JsonNodeFactory.instance.objectNode();
		state.properties().forEach((property, value) -> {
			if (!isTold(property)) {
				JsonNode written = WrittenValue.of(value);
				others.set(property, switch (value) {
					case Instant _ -> JsonNodeFactory.instance.objectNode().set(MOMENT, written);
					case LocalDate _ -> JsonNodeFactory.instance.objectNode().set(DAY, written);
					default -> written;
				});
			}
		});
		if (!others.isEmpty()) {
			object.set(name(), others);
		}
	}

	private boolean isTold(String property) {
		return this.names.contains(property) || this.prefixes.stream().anyMatch(property::startsWith);
	}

	private static Object value(String path, JsonNode node) {
		if (node.isArray()) {
			List<Object> values = new ArrayList<>();
			node.forEach((element) -> values.add(element(path, element)));
			if (values.stream().map(Object::getClass).distinct().count() > 1) {
				throw FieldRules.invalid(path, "the list mixes kinds of values; write one kind");
			}
			return values;
		}
		if (node.isObject() && node.size() == 1 && node.get(MOMENT) != null) {
			return ValueForm.MOMENT.read(path, node.get(MOMENT));
		}
		if (node.isObject() && node.size() == 1 && node.get(DAY) != null) {
			return ValueForm.DAY.read(path, node.get(DAY));
		}
		if (node.isIntegralNumber() && node.canConvertToLong()) {
			return node.longValue();
		}
		if (node.isNumber()) {
			return number(path, node);
		}
		if (node.isBoolean()) {
			return node.booleanValue();
		}
		return ValueForm.string(path, node);
	}

	private static Object element(String path, JsonNode node) {
		if (node.isArray() || node.isNull()) {
			throw FieldRules.invalid(path, "the list holds %s; write texts, numbers or truth values".formatted(node));
		}
		return value(path, node);
	}

	private static double number(String path, JsonNode node) {
		double number = node.decimalValue().doubleValue();
		if (node.isIntegralNumber() || Double.isInfinite(number)) {
			throw FieldRules.invalid(path, "%s is too large a number; write it as a text".formatted(node));
		}
		return number;
	}

}
