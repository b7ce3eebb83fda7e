package dev.waymark.persona;

import java.util.Map;

import dev.waymark.locale.LocalizedText;

/**
 * A part of the market, made up of personas.
 *
 * @param key its natural key
 * @param name its name in several languages
 */
public record Segment(String key, LocalizedText name) {

	static Segment of(Map<String, Object> properties) {
		String key = (String) properties.getOrDefault("key", "");
		return new Segment(key, LocalizedText.of("name", properties, key));
	}

}
