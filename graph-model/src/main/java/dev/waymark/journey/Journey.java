package dev.waymark.journey;

import java.util.Map;

import dev.waymark.locale.LocalizedText;

/**
 * A model of how people come to buy, and go on from there.
 *
 * @param key its natural key
 * @param name its name in several languages
 */
public record Journey(String key, LocalizedText name) {

	static Journey of(Map<String, Object> properties) {
		String key = (String) properties.getOrDefault("key", "");
		return new Journey(key, LocalizedText.of("name", properties, key));
	}

}
