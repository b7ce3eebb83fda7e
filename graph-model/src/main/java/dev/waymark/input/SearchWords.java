package dev.waymark.input;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The words of a text filter. They are compared as they are, so no input has a syntax to
 * break; what lies beyond the first twenty narrows no further.
 */
public final class SearchWords {

	private static final int MOST = 20;

	private SearchWords() {
	}

	/**
	 * Splits a text at white space.
	 * @param text what was typed, if anything
	 * @return words in lower case; none for no text
	 */
	public static List<String> of(@Nullable String text) {
		return (text == null) ? List.of()
				: Stream.of(text.strip().split("\\s+"))
					.filter((word) -> !word.isEmpty())
					.limit(MOST)
					.map((word) -> word.toLowerCase(Locale.ROOT))
					.toList();
	}

}
