package dev.waymark.seed.importing.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A page, post or entry as its source tells it, in the names of {@link Field}. What it
 * becomes in the graph is decided by the map and the guesses, not here.
 *
 * @param line where it begins, from 1
 * @param kind the source's own word for what it is: {@code post}, {@code page}, a content
 * type
 * @param fields texts by name, in the source's order; besides the names of {@link Field},
 * whatever else the source holds by {@code meta.<its name>}
 */
public record SourceItem(long line, String kind, Map<String, List<String>> fields) implements Piece {

	public SourceItem {
		Map<String, List<String>> copy = new LinkedHashMap<>();
		fields.forEach((name, texts) -> copy.put(name, List.copyOf(texts)));
		fields = copy;
	}

	/**
	 * The first text of a field.
	 * @param name its name
	 * @return the text, or null
	 */
	public @Nullable String first(String name) {
		List<String> texts = all(name);
		return texts.isEmpty() ? null : texts.getFirst();
	}

	/**
	 * All texts of a field.
	 * @param name its name
	 * @return the texts, perhaps none
	 */
	public List<String> all(String name) {
		return this.fields.getOrDefault(name, List.of());
	}

}
