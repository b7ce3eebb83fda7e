package dev.waymark.studio;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import dev.waymark.content.Device;
import dev.waymark.locale.LanguageNames;
import dev.waymark.locale.LocalizedText;

/**
 * Something to choose on a page.
 *
 * @param value what is sent
 * @param label what is read
 * @param chosen whether it is chosen now
 */
record Option(String value, String label, boolean chosen) {

	static Option named(String key, LocalizedText name, Collection<String> chosen) {
		return new Option(key, name.in(Locale.ENGLISH), chosen.contains(key));
	}

	static List<Option> devices(List<Device> devices, Collection<Device> chosen) {
		return devices.stream()
			.map((device) -> new Option(device.name(), device.label(), chosen.contains(device)))
			.toList();
	}

	static List<Option> locales(List<String> tags, Collection<String> chosen) {
		return tags.stream().map((tag) -> new Option(tag, LanguageNames.of(tag), chosen.contains(tag))).toList();
	}

}
