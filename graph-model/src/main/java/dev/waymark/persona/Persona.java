package dev.waymark.persona;

import java.util.Map;

import dev.waymark.locale.LocalizedText;

/**
 * A kind of person who takes part in a purchase.
 *
 * @param key its natural key
 * @param role its part in the purchase
 * @param name its name in several languages
 */
public record Persona(String key, PersonaRole role, LocalizedText name) {

	static Persona of(Map<String, Object> properties) {
		String key = (String) properties.getOrDefault("key", "");
		return new Persona(key, PersonaRole.valueOf((String) properties.getOrDefault("role", "BUYER")),
				LocalizedText.of("name", properties, key));
	}

}
