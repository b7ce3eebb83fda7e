package dev.waymark.seed.importing.mapping;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words of names, keys and addresses, made comparable: lower case, in the singular.
 */
final class Words {

	private Words() {
	}

	static Set<String> of(Collection<String> texts) {
		Set<String> words = new LinkedHashSet<>();
		texts.forEach((text) -> words.addAll(of(text)));
		return words;
	}

	static Set<String> of(String text) {
		Set<String> words = new LinkedHashSet<>();
		Arrays.stream(text.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.map(Words::singular)
			.forEach(words::add);
		return words;
	}

	private static String singular(String word) {
		if (word.length() > 4 && word.endsWith("ies")) {
			return word.substring(0, word.length() - 3) + "y";
		}
		return (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) ? word.substring(0, word.length() - 1)
				: word;
	}

}
