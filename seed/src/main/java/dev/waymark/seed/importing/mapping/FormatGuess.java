package dev.waymark.seed.importing.mapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which format a thing has: the one of the graph whose key's words all stand in what the
 * source calls it, or in its address, categories or tags, in this order. A few words of
 * content systems have formats of their own.
 */
final class FormatGuess {

	/** What systems call things, and keys that people give their formats; best first. */
	private static final Map<String, List<String>> SYSTEM_WORDS = new LinkedHashMap<>(
			Map.of("post", List.of("BLOG_POST", "ARTICLE"), "blog", List.of("BLOG_POST", "ARTICLE"), "entry",
					List.of("BLOG_POST", "ARTICLE"), "new", List.of("ARTICLE", "BLOG_POST"), "page",
					List.of("LANDING_PAGE", "ARTICLE"), "url", List.of("LANDING_PAGE", "ARTICLE"), "video",
					List.of("HOW_TO_VIDEO", "VIDEO"), "product", List.of("PRODUCT_PAGE"), "guide",
					List.of("BUYING_GUIDE", "HOW_TO")));

	private final Map<String, Set<String>> wordsByKey = new TreeMap<>();

	/**
	 * Guesses among formats.
	 * @param keys those that the graph has
	 */
	FormatGuess(Collection<String> keys) {
		keys.forEach((key) -> this.wordsByKey.put(key, Words.of(key)));
	}

	/**
	 * Guesses.
	 * @param hints what the source tells, the most telling first
	 */
	Optional<String> of(List<Set<String>> hints) {
		return hints.stream().flatMap((words) -> named(words).or(() -> known(words)).stream()).findFirst();
	}

	/** The longest key that is named in full. */
	private Optional<String> named(Set<String> words) {
		return this.wordsByKey.entrySet()
			.stream()
			.filter((format) -> words.containsAll(format.getValue()))
			.max(Comparator.comparingInt((Map.Entry<String, Set<String>> format) -> format.getValue().size())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey);
	}

	private Optional<String> known(Set<String> words) {
		return words.stream()
			.flatMap((word) -> SYSTEM_WORDS.getOrDefault(word, List.of()).stream())
			.filter(this.wordsByKey::containsKey)
			.findFirst();
	}

}
