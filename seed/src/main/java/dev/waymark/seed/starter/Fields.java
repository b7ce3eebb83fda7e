package dev.waymark.seed.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.locale.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One mapping of a file, read field by field. A fault is noted and a stand-in returned,
 * so that reading goes on and every fault is found at once.
 */
final class Fields {

	private final Reading reading;

	private final Origin origin;

	private final String path;

	private final JsonNode node;

	private final Set<String> known = new LinkedHashSet<>();

	Fields(Reading reading, Origin origin, String path, JsonNode node) {
		this.reading = reading;
		this.origin = origin;
		this.path = path;
		this.node = node;
	}

	Origin origin() {
		return this.origin;
	}

	<T> T required(String field, Value<T> value, T standIn) {
		if (absent(field)) {
			fault(field, "is missing; add it");
			return standIn;
		}
		return optional(field, value, standIn);
	}

	<T> T optional(String field, Value<T> value, T otherwise) {
		T found = find(field, value);
		return (found != null) ? found : otherwise;
	}

	<T> @Nullable T find(String field, Value<T> value) {
		return absent(field) ? null : parsed(field, this.node.get(field), value);
	}

	/**
	 * A text in every language of the folder.
	 */
	LocalizedText localized(String field) {
		Map<String, String> texts = keyed(field, Values.TEXT);
		List<String> missing = this.reading.languages().stream().filter((tag) -> !texts.containsKey(tag)).toList();
		if (absent(field)) {
			fault(field, "is missing; add it in " + String.join(", ", missing));
		}
		else if (!missing.isEmpty()) {
			fault(field, "has no text in " + String.join(", ", missing) + "; add it");
		}
		rejectOtherLanguages(field, texts.keySet());
		return new LocalizedText(texts.isEmpty() ? Map.of("en", "") : texts);
	}

	/**
	 * Texts by language; languages may be left out.
	 */
	Map<String, List<String>> textsByLanguage(String field) {
		Map<String, List<String>> texts = keyed(field, Values.TEXTS);
		rejectOtherLanguages(field, texts.keySet());
		return texts;
	}

	/**
	 * A mapping from keys to values of one kind.
	 */
	<T> Map<String, T> keyed(String field, Value<T> value) {
		Map<String, T> values = new LinkedHashMap<>();
		if (!absent(field) && isMapping(field)) {
			this.node.get(field).properties().forEach((entry) -> {
				T read = parsed(field + "." + entry.getKey(), entry.getValue(), value);
				if (read != null) {
					values.put(entry.getKey(), read);
				}
			});
		}
		return values;
	}

	/**
	 * The mapping of mappings in a field, by key.
	 */
	Map<String, Fields> parts(String field) {
		Map<String, Fields> parts = new LinkedHashMap<>();
		if (!absent(field) && isMapping(field)) {
			this.node.get(field)
				.properties()
				.forEach((entry) -> part(field + "." + entry.getKey(), entry.getValue(), parts));
		}
		return parts;
	}

	private void part(String field, JsonNode value, Map<String, Fields> parts) {
		if (value.isObject()) {
			parts.put(field.substring(field.lastIndexOf('.') + 1),
					new Fields(this.reading, this.origin, this.path + field + ".", value));
		}
		else {
			fault(field, "is not a mapping; write {name: value, …}");
		}
	}

	@Nullable Fields part(String field) {
		return (absent(field) || !isMapping(field)) ? null
				: new Fields(this.reading, this.origin, this.path + field + ".", this.node.get(field));
	}

	/**
	 * The mappings in a list, as parts of this element. A text {@code x} in the list
	 * stands for {@code {shorthand: x}}.
	 */
	List<Fields> list(String field, @Nullable String shorthand) {
		List<Fields> parts = new ArrayList<>();
		List<JsonNode> items = items(field);
		for (int i = 0; i < items.size(); i++) {
			JsonNode item = items.get(i);
			String name = field + "[" + i + "]";
			if (shorthand != null && item.isString()) {
				item = Yaml.mapping(shorthand, item);
			}
			if (item.isObject()) {
				parts.add(new Fields(this.reading, this.origin, this.path + name + ".", item));
			}
			else {
				fault(name, "is not a mapping; write {name: value, …}");
			}
		}
		return parts;
	}

	/**
	 * The mappings in a list, each an element of its own, told by its key in faults.
	 */
	List<Fields> elements(String field, String kind, String keyField) {
		List<Fields> elements = new ArrayList<>();
		List<JsonNode> items = items(field);
		for (int i = 0; i < items.size(); i++) {
			JsonNode key = items.get(i).path(keyField);
			Origin element = new Origin(this.origin.file(),
					kind + " " + (key.isString() ? key.stringValue() : "no. " + (i + 1)));
			if (items.get(i).isObject()) {
				elements.add(new Fields(this.reading, element, "", items.get(i)));
			}
			else {
				this.reading.faults().add(element, "", "is not a mapping; write its fields, one a line");
			}
		}
		return elements;
	}

	/**
	 * Notes every field that nobody asked for.
	 */
	void rejectUnknown() {
		for (String name : this.node.propertyNames()) {
			if (!this.known.contains(name)) {
				fault(name, "is no field here; write " + Suggestion.among(name, this.known));
			}
		}
	}

	/**
	 * The canonical form of a language tag that is a key of this mapping.
	 */
	String tag(String field, String written) {
		String tag = parsed(field, JsonNodeFactory.instance.stringNode(written), Values.LOCALE);
		return (tag != null) ? tag : written;
	}

	void fault(String field, String problem) {
		this.reading.faults().add(this.origin, this.path + field, problem);
	}

	private boolean absent(String field) {
		this.known.add(field);
		return !this.node.hasNonNull(field);
	}

	private boolean isMapping(String field) {
		boolean mapping = this.node.get(field).isObject();
		if (!mapping) {
			fault(field, "is not a mapping; write {name: value, …}");
		}
		return mapping;
	}

	private List<JsonNode> items(String field) {
		return absent(field) ? List.of() : optional(field, (value) -> Values.each(value, (item) -> item), List.of());
	}

	private <T> @Nullable T parsed(String field, JsonNode value, Value<T> as) {
		try {
			return as.of(value);
		}
		catch (FaultyValueException ex) {
			fault(field, String.valueOf(ex.getMessage()));
			return null;
		}
	}

	private void rejectOtherLanguages(String field, Set<String> tags) {
		for (String tag : tags) {
			if (!this.reading.languages().contains(tag)) {
				fault(field + "." + tag,
						"is in none of the languages of these files (" + String.join(", ", this.reading.languages())
								+ "); take it out, or list all in languages.yaml");
			}
		}
	}

}
