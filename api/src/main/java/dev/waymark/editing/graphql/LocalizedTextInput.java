package dev.waymark.editing.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.waymark.locale.LocalizedText;
import org.jspecify.annotations.Nullable;

record LocalizedTextInput(Locale locale, String text) {

	/**
	 * The texts as the graph keeps them.
	 * @param argument the path of the list
	 * @param texts the list; null or empty for none
	 */
	static @Nullable LocalizedText read(String argument, @Nullable List<LocalizedTextInput> texts) {
		if (texts == null || texts.isEmpty()) {
			return null;
		}
		Map<String, String> byTag = new LinkedHashMap<>();
		for (LocalizedTextInput each : texts) {
			String tag = each.locale.toLanguageTag();
			String path = argument + "[" + byTag.size() + "]";
			if (byTag.put(tag, Checks.text(path + ".text", each.text)) != null) {
				throw Checks.invalid(path + ".locale",
						"\"%s\" stands here twice; send one text a language".formatted(tag));
			}
		}
		return new LocalizedText(byTag);
	}

}
