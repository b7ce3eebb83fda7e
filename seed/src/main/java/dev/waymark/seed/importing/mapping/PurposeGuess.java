package dev.waymark.seed.importing.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What content is for, by words of its kind, address, categories, tags and format: to
 * inform, where none of them says more.
 */
final class PurposeGuess {

	private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

	static {
		WORDS.put("SUPPORT", Set.of("support", "help", "manual", "faq", "troubleshooting", "onboarding", "install",
				"installation", "contact", "documentation"));
		WORDS.put("PROMOTE", Set.of("offer", "sale", "campaign", "discount", "deal", "promotion", "advert"));
		WORDS.put("PERSUADE", Set.of("case", "testimonial", "review", "reference", "story", "demo"));
	}

	private PurposeGuess() {
	}

	static String of(Set<String> words) {
		return WORDS.entrySet()
			.stream()
			.filter((purpose) -> !Collections.disjoint(purpose.getValue(), words))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("INFORM");
	}

}
