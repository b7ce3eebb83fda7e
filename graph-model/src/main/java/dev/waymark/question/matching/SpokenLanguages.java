package dev.waymark.question.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.waymark.locale.LocaleLookup;

/**
 * In which languages a text is looked for.
 */
final class SpokenLanguages {

	private static final double FAMILIAR = 0.6;

	private static final int MOST_OTHERS = 2;

	private SpokenLanguages() {
	}

	/**
	 * The visitor's languages, and where their words are strange to them, those others
	 * that know more of the words.
	 * @param text the text
	 * @param locale the visitor's locale
	 * @param snapshot the words of the questions
	 * @return tags, the visitor's first
	 */
	static List<String> of(String text, Locale locale, Vocabularies.Snapshot snapshot) {
		List<String> own = LocaleLookup.tagsServing(locale).stream().filter(snapshot.tags()::contains).toList();
		double familiar = own.stream().mapToDouble((tag) -> snapshot.vocabulary(tag).familiarity(text)).max().orElse(0);
		return (familiar >= FAMILIAR) ? own
				: Stream.concat(own.stream(), others(text, own, familiar, snapshot)).toList();
	}

	private static Stream<String> others(String text, List<String> own, double familiar,
			Vocabularies.Snapshot snapshot) {
		return snapshot.tags()
			.stream()
			.filter((tag) -> !own.contains(tag))
			.map((tag) -> new Familiar(tag, snapshot.vocabulary(tag).familiarity(text)))
			.filter((other) -> other.share() > familiar)
			.sorted(Comparator.comparingDouble(Familiar::share).reversed().thenComparing(Familiar::tag))
			.limit(MOST_OTHERS)
			.map(Familiar::tag);
	}

	private record Familiar(String tag, double share) {

	}

}
