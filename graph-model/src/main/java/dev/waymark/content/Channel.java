package dev.waymark.content;

import java.util.Map;

import dev.waymark.locale.LocalizedText;

/**
 * A way by which content reaches people.
 *
 * @param key its natural key
 * @param name its name in several languages
 */
public record Channel(String key, LocalizedText name) {

	static Channel of(Map<String, Object> properties) {
		String key = (String) properties.getOrDefault("key", "");
		return new Channel(key, LocalizedText.of("name", properties, key));
	}

}
