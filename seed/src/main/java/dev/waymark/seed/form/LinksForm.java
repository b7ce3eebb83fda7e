package dev.waymark.seed.form;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.editing.Snapshot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Links with what lies on them: <code>[{"question": "COST", "quality": 0.9}]</code>, or a
 * key alone. Where the first property is a number, a text may hold it behind a colon:
 * {@code COST:0.9}.
 *
 * @param name in the file
 * @param kind the links
 * @param target how the other end is named
 * @param properties what lies on a link
 * @param defaults what lies on it where the file does not say
 */
record LinksForm(String name, LinkKind kind, Target target, List<PropertyForm> properties,
		Map<String, Object> defaults) implements FieldForm {

	LinksForm(String name, LinkKind kind, Target target, PropertyForm... properties) {
		this(name, kind, target, List.of(properties), Map.of());
	}

	@Override
	public boolean several() {
		return true;
	}

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		String path = draft.at(this.name);
		List<Link> links = Elements.each(path, node, (at, element) -> link(draft, at, opened(element)));
		FieldRules.distinct(path, links.stream().map(Link::to).toList());
		draft.edit().link(this.kind, (_) -> links);
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		List<Link> links = state.links().getOrDefault(this.kind, List.of());
		if (!links.isEmpty()) {
			object.set(this.name, WrittenValue.list(links.stream().map(this::written).toList()));
		}
	}

	private Link link(EntityDraft draft, String path, JsonNode element) {
		String journey = draft.key().contains("/") ? draft.key().substring(0, draft.key().indexOf('/')) : "";
		Map<String, Object> values = new HashMap<>(this.defaults);
		if (!element.isString()) {
			Elements.requireObject(path, element, fields());
			for (PropertyForm property : this.properties) {
				JsonNode value = element.get(property.name());
				if (value != null && !value.isNull()) {
					values.put(property.name(), property.value().read(path + "." + property.name(), value));
				}
			}
			FieldRules.days(path, day(values, "fromDay"), day(values, "untilDay"));
		}
		return new Link(this.target.read(draft, path, element, journey), values);
	}

	/** Takes {@code KEY:0.9} apart. */
	private JsonNode opened(JsonNode element) {
		int colon = element.isString() ? element.stringValue().lastIndexOf(':') : -1;
		if (colon < 0 || this.properties.isEmpty()) {
			return element;
		}
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		this.target.write(element.stringValue().substring(0, colon), object);
		return object.put(this.properties.getFirst().name(), element.stringValue().substring(colon + 1));
	}

	private JsonNode written(Link link) {
		if (this.properties.isEmpty()) {
			return JsonNodeFactory.instance.stringNode(link.to());
		}
		ObjectNode element = JsonNodeFactory.instance.objectNode();
		this.target.write(link.to(), element);
		this.properties.forEach((property) -> {
			Object value = link.properties().get(property.name());
			if (value != null) {
				element.set(property.name(), WrittenValue.of(value));
			}
		});
		return element;
	}

	private Set<String> fields() {
		Set<String> fields = new LinkedHashSet<>(this.target.fields());
		this.properties.forEach((property) -> fields.add(property.name()));
		return fields;
	}

	private static @Nullable Integer day(Map<String, Object> values, String name) {
		return (values.get(name) instanceof Long day) ? Integer.valueOf(day.intValue()) : null;
	}

}
