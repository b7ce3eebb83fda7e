package dev.waymark.question.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

/**
 * Writes what one full-text index is asked, in Lucene's syntax: the words as typed, which
 * the index analyses; stems with a slip of the finger; beginnings, for compounds; and
 * synonyms. Every word is escaped, and their number is bounded.
 */
final class IndexLookup {

	private static final int MOST_WORDS = 16;

	private static final int MOST_VARIED_WORDS = 8;

	private static final int MOST_CHARACTERS = 120;

	private static final int MOST_SYNONYMS = 60;

	private static final int SHORT_TEXT = 6;

	private static final int SHORTEST_FUZZY = 5;

	private static final int SHORTEST_BEGINNING = 4;

	private static final int BEGINNING = 5;

	private static final Transliterator TO_TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private final String text;

	private final String tag;

	private final QuestionIndex index;

	private final Vocabulary vocabulary;

	private IndexLookup(String text, String tag, Vocabulary vocabulary) {
		this.text = text;
		this.tag = tag;
		this.index = QuestionIndex.of(tag);
		this.vocabulary = vocabulary;
	}

	/**
	 * Asks for the questions nearest to a text in one language.
	 * @param text the text
	 * @param tag the language
	 * @param vocabulary its words
	 * @param limit how many questions at most
	 * @return a lookup of {@link TextQuery#SUBQUERY}, or nothing if the text has no words
	 */
	static Stream<Map<String, Object>> of(String text, String tag, Vocabulary vocabulary, int limit) {
		IndexLookup lookup = new IndexLookup(text, tag, vocabulary);
		Set<String> clauses = QuestionIndex.isUnspaced(tag) ? lookup.runs() : lookup.words();
		if (clauses.isEmpty()) {
			return Stream.empty();
		}
		String any = "(" + String.join(" ", clauses) + ")";
		String query = TextQuery.property("text", tag) + ":" + any + " " + TextQuery.property("phrasings", tag) + ":"
				+ any;
		return Stream.of(Map.of("index", lookup.index.indexName(), "query", query, "limit", limit));
	}

	private Set<String> words() {
		List<Term> heaviest = this.vocabulary.terms(this.text)
			.stream()
			.sorted(Comparator.comparingDouble(this.vocabulary::weight).reversed())
			.filter(new LinkedHashSet<>()::add)
			.limit(MOST_WORDS)
			.toList();
		Set<String> clauses = new LinkedHashSet<>();
		heaviest.forEach((term) -> clauses.add(escaped(term.word())));
		heaviest.stream().limit(MOST_VARIED_WORDS).forEach((term) -> addVariants(term, clauses));
		heaviest.stream()
			.flatMap((term) -> this.vocabulary.language().synonyms().groupOf(term.text()).stream())
			.flatMap(NO_WORD::splitAsStream)
			.limit(MOST_SYNONYMS)
			.forEach(clauses::add);
		clauses.remove("");
		return clauses;
	}

	private static void addVariants(Term term, Set<String> clauses) {
		String stem = term.stem();
		if (stem.length() >= SHORTEST_FUZZY) {
			clauses.add(escaped(stem) + "~1");
		}
		if (stem.length() >= SHORTEST_BEGINNING) {
			clauses.add(escaped(beginning(stem)) + "*^0.5");
		}
	}

	private static String beginning(String stem) {
		int end = Math.min(BEGINNING, stem.length());
		return stem.substring(0, Character.isHighSurrogate(stem.charAt(end - 1)) ? end - 1 : end);
	}

	private Set<String> runs() {
		String start = this.text.substring(0, Math.min(MOST_CHARACTERS, this.text.length()));
		Set<String> clauses = new LinkedHashSet<>();
		forms(start).flatMap(NO_WORD::splitAsStream).forEach(clauses::add);
		this.vocabulary.language()
			.synonyms()
			.groupsIn(Language.simplified(start))
			.stream()
			.limit(MOST_SYNONYMS)
			.flatMap(this::forms)
			.forEach(clauses::add);
		if (start.length() <= SHORT_TEXT) {
			start.codePoints()
				.filter(Character::isIdeographic)
				.forEach((character) -> clauses.add(Character.toString(character) + "*^0.5"));
		}
		clauses.remove("");
		return clauses;
	}

	private Stream<String> forms(String chinese) {
		return switch (this.index) {
			case SIMPLIFIED_CHINESE -> Stream.of(chinese, Language.simplified(chinese)).distinct();
			case TRADITIONAL_CHINESE -> Stream.of(chinese, TO_TRADITIONAL.transliterate(chinese)).distinct();
			default -> Stream.of(chinese);
		};
	}

	private static String escaped(String word) {
		List<String> characters = new ArrayList<>();
		word.codePoints()
			.forEach((point) -> characters
				.add((Character.isLetterOrDigit(point) ? "" : "\\") + Character.toString(point)));
		return String.join("", characters);
	}

}
