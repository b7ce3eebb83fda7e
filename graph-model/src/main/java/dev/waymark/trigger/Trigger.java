package dev.waymark.trigger;

import java.util.Map;

import dev.waymark.locale.LocalizedText;

/**
 * Something that sets a person moving.
 *
 * @param key its natural key
 * @param name its name in several languages
 */
public record Trigger(String key, LocalizedText name) {

	static Trigger of(Map<String, Object> properties) {
		String key = (String) properties.getOrDefault("key", "");
		return new Trigger(key, LocalizedText.of("name", properties, key));
	}

}
