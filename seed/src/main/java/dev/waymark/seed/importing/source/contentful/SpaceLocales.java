package dev.waymark.seed.importing.source.contentful;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Locales of a space, by their codes there, and how one stands in for another.
 */
final class SpaceLocales {

	/** More than Contentful allows. */
	static final int MOST = 1_000;

	private String main = "";

	/** Stands for the default locale where the file does not list locales. */
	private String first = "";

	/** The code that stands in, empty where none does, by code, in the file's order. */
	private final Map<String, String> fallbacks = new LinkedHashMap<>();

	void add(JsonNode locale) {
		String code = locale.path("code").asString("");
		if (this.fallbacks.size() >= MOST) {
			return;
		}
		this.fallbacks.put(code, locale.path("fallbackCode").asString(""));
		if (this.main.isEmpty() || locale.path("default").asBoolean(false)) {
			this.main = code;
		}
	}

	/** Takes note of the codes of an entry, for files that list no locales. */
	void learn(JsonNode fields) {
		for (JsonNode field : fields) {
			if (this.first.isEmpty() && field.isObject()) {
				this.first = field.propertyNames().stream().findFirst().orElse("");
			}
		}
	}

	/** The default locale's code; empty where the file tells none. */
	String main() {
		return this.main.isEmpty() ? this.first : this.main;
	}

	/**
	 * Codes that an entry has any field in: the default first, then as the space lists
	 * them.
	 */
	List<String> of(JsonNode fields) {
		Set<String> present = new LinkedHashSet<>();
		fields.forEach((field) -> field.properties().forEach((value) -> present.add(value.getKey())));
		List<String> codes = new ArrayList<>();
		if (present.remove(main()) || present.isEmpty()) {
			codes.add(main());
		}
		this.fallbacks.keySet().stream().filter(present::remove).forEach(codes::add);
		codes.addAll(present);
		return codes;
	}

	/**
	 * A field's value as Contentful delivers it.
	 * @param field values by code
	 * @param code the locale asked for
	 * @param localized whether the field may differ between locales
	 * @return the value, missing where there is none
	 */
	JsonNode value(JsonNode field, String code, boolean localized) {
		for (String at : chain(code)) {
			if (field.hasNonNull(at)) {
				return field.path(at);
			}
		}
		return localized ? field.path(code) : any(field);
	}

	/** A text as Contentful delivers it; empty where there is none. */
	String value(Map<String, String> texts, String code) {
		return Stream.concat(chain(code).stream(), Stream.of(main()))
			.map((at) -> texts.getOrDefault(at, ""))
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse("");
	}

	/** A code and what stands in for it, nearest first. */
	private Set<String> chain(String code) {
		Set<String> chain = new LinkedHashSet<>();
		for (String at = code; !at.isEmpty() && chain.add(at);) {
			at = this.fallbacks.getOrDefault(at, "");
		}
		return chain;
	}

	/** A field's value in the default locale, else in the first there is. */
	JsonNode any(JsonNode field) {
		if (field.hasNonNull(main())) {
			return field.path(main());
		}
		return field.isObject()
				? field.properties().stream().findFirst().map(Map.Entry::getValue).orElse(MissingNode.getInstance())
				: MissingNode.getInstance();
	}

}
