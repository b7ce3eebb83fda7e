package dev.waymark.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.waymark.locale.LocalizedText;

/**
 * A form that content takes.
 *
 * @param key its natural key
 * @param devices those it fits
 * @param name its name in several languages
 */
public record Format(String key, List<Device> devices, LocalizedText name) {

	public Format {
		devices = devices.stream().distinct().sorted().toList();
	}

	static Format of(Map<String, Object> properties) {
		String key = (String) properties.getOrDefault("key", "");
		Collection<?> devices = (properties.get("devices") instanceof Collection<?> names) ? names : List.of();
		return new Format(key, devices.stream().map(String::valueOf).map(Device::valueOf).toList(),
				LocalizedText.of("name", properties, key));
	}

}
