package dev.waymark.locale;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One text in several languages. The graph keeps it as one property a language:
 * {@code name_en}, {@code name_zh_Hant}.
 *
 * @param byTag the texts by BCP 47 tag, at least one
 */
public record LocalizedText(Map<String, String> byTag) {

	private static final String DEFAULT_TAG = "en";

	public LocalizedText {
		if (byTag.isEmpty()) {
			throw new IllegalArgumentException("a localised text needs at least one language");
		}
		byTag = Map.copyOf(byTag);
	}

	/**
	 * Reads the texts out of a node's properties.
	 * @param property the name before the language: {@code name}
	 * @param properties all properties of the node
	 * @param fallback the text where the node has none
	 * @return the texts
	 */
	public static LocalizedText of(String property, Map<String, Object> properties, String fallback) {
		Map<String, String> byTag = new LinkedHashMap<>();
		String prefix = property + "_";
		properties.forEach((name, value) -> {
			if (name.startsWith(prefix)) {
				byTag.put(name.substring(prefix.length()).replace('_', '-'), String.valueOf(value));
			}
		});
		return new LocalizedText(byTag.isEmpty() ? Map.of(DEFAULT_TAG, fallback) : byTag);
	}

	/**
	 * The properties that keep these texts in the graph.
	 * @param property the name before the language: {@code name}
	 * @return one property a language
	 */
	public Map<String, Object> properties(String property) {
		Map<String, Object> properties = new LinkedHashMap<>();
		this.byTag.forEach((tag, text) -> properties.put(property + "_" + tag.replace('-', '_'), text));
		return properties;
	}

	/**
	 * The text for a reader: by locale lookup, else in English, else in the first
	 * language there is, by tag.
	 * @param reader the reader's locale
	 * @return the text
	 */
	public String in(Locale reader) {
		for (String tag : LocaleLookup.tagsServing(reader)) {
			String text = this.byTag.get(tag);
			if (text != null) {
				return text;
			}
		}
		String english = this.byTag.get(DEFAULT_TAG);
		return (english != null) ? english
				: this.byTag.entrySet().stream().min(Comparator.comparing(Map.Entry::getKey)).orElseThrow().getValue();
	}

}
