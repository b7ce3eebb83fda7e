package dev.waymark.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Snapshots as the audit trail keeps them: {@code {"properties": {…}, "links":
 * {"ANSWERS": [{"to": "COST", "quality": 0.9}]}}}, with names in order, so that equal
 * states have equal texts.
 */
final class SnapshotJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Form> FORM = new TypeReference<>() {
	};

	private static final Set<String> MOMENTS = Set.of("publishedAt", "availableFrom", "availableUntil", "capturedAt",
			"from", "until");

	private SnapshotJson() {
	}

	static String write(Snapshot snapshot) {
		Map<String, Object> properties = new TreeMap<>(snapshot.properties());
		properties.replaceAll((_, value) -> written(value));
		Map<String, List<Map<String, Object>>> links = new LinkedHashMap<>();
		snapshot.links().forEach((kind, all) -> links.put(kind.name(), all.stream().map(SnapshotJson::form).toList()));
		return JSON.writeValueAsString(new Form(properties, links));
	}

	static Snapshot read(String text) {
		Form form = JSON.readValue(text, FORM);
		TreeMap<String, Object> properties = new TreeMap<>(form.properties());
		properties.replaceAll(SnapshotJson::value);
		Map<LinkKind, List<Link>> links = new HashMap<>();
		form.links()
			.forEach((kind, all) -> links.put(LinkKind.valueOf(kind), all.stream().map(SnapshotJson::link).toList()));
		return new Snapshot(properties, links);
	}

	private static Map<String, Object> form(Link link) {
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("to", link.to());
		form.putAll(new TreeMap<>(link.properties()));
		form.replaceAll((_, value) -> written(value));
		return form;
	}

	private static Link link(Map<String, Object> form) {
		Map<String, Object> properties = new HashMap<>(form);
		String to = String.valueOf(properties.remove("to"));
		properties.replaceAll(SnapshotJson::value);
		return new Link(to, properties);
	}

	private static Object value(String name, Object value) {
		return MOMENTS.contains(name) ? Instant.parse(String.valueOf(value))
				: (value instanceof List<?> list) ? new ArrayList<>(list) : number(value);
	}

	private static Object written(Object value) {
		return (value instanceof Instant moment) ? moment.toString() : value;
	}

	private static Object number(Object value) {
		return (value instanceof Integer whole) ? whole.longValue() : value;
	}

	static @Nullable Snapshot readOrNull(@Nullable String text) {
		return (text != null) ? read(text) : null;
	}

	private record Form(Map<String, Object> properties, Map<String, List<Map<String, Object>>> links) {
	}

}
