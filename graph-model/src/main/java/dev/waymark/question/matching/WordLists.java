package dev.waymark.question.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a language's words before any question is read.
 *
 * @param stopWords words that carry no meaning of their own
 * @param everydayWords words that stand in questions about anything
 * @param synonyms groups of words for the same thing
 */
record WordLists(List<String> stopWords, List<String> everydayWords, List<List<String>> synonyms) {

	private static final String CHINESE_PARTICLES = "的了吗呢吧啊么不是我你您他她它们在有和与及也就都要会能可以什怎样如何哪些里多少几"
			+ "这那个一上下到把被给为对从使用得地着过还很太想请让做去来后前时或但若其之所因此呀哦嘛该";

	static WordLists of(QuestionIndex index) {
		String language = index.wordLists();
		return (language == null) ? new WordLists(List.of(), List.of(), List.of())
				: new WordLists(stopWords(index),
						lines("everyday-words-" + language).flatMap(WordLists::words).toList(),
						lines("synonyms-" + language).map((line) -> words(line).toList()).toList());
	}

	private static List<String> stopWords(QuestionIndex index) {
		return switch (index) {
			case ENGLISH -> snowballStopWords("english");
			case FINNISH -> snowballStopWords("finnish");
			case RUSSIAN -> snowballStopWords("russian");
			case SIMPLIFIED_CHINESE, TRADITIONAL_CHINESE ->
				CHINESE_PARTICLES.codePoints().mapToObj(Character::toString).toList();
			case GENERAL -> List.of();
		};
	}

	private static List<String> snowballStopWords(String language) {
		try (InputStream list = open(SnowballFilter.class, language + "_stop.txt")) {
			CharArraySet words = WordlistLoader.getSnowballWordSet(list);
			return words.stream().map((word) -> new String((char[]) word)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> lines(String name) {
		try (InputStream list = open(WordLists.class, name + ".txt")) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream open(Class<?> beside, String name) {
		@Nullable InputStream list = beside.getResourceAsStream(name);
		return Objects.requireNonNull(list, name);
	}

	private static Stream<String> words(String line) {
		return Stream.of(line.split(" "));
	}

}
