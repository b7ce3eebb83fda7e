package dev.waymark.subject;

import java.util.Map;

import dev.waymark.locale.LocalizedText;

/**
 * Something content is about.
 *
 * @param key its natural key
 * @param kind what kind of thing it is
 * @param name its name in several languages
 */
public record Subject(String key, SubjectKind kind, LocalizedText name) {

	/**
	 * Reads a node's properties.
	 * @param properties of a {@code Subject} node
	 * @return the subject
	 */
	public static Subject of(Map<String, Object> properties) {
		String key = (String) properties.getOrDefault("key", "");
		return new Subject(key, SubjectKind.valueOf((String) properties.getOrDefault("kind", "TOPIC")),
				LocalizedText.of("name", properties, key));
	}
}
