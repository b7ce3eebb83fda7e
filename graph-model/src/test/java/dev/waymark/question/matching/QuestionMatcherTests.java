package dev.waymark.question.matching;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.waymark.graph.TestNeo4j;
import dev.waymark.question.matching.MatchingSamples.Paraphrase;
import dev.waymark.question.matching.MatchingSamples.Sentence;
import dev.waymark.question.matching.MatchingSamples.StarterQuestion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Matching over the whole starter graph. The shares reached are logged by language.
 */
class QuestionMatcherTests {

	private static final Logger log = LoggerFactory.getLogger(QuestionMatcherTests.class);

	private static final TestNeo4j NEO4J = TestNeo4j.shared();

	private static final QuestionMatcher MATCHER = new QuestionMatcher(NEO4J.graph(), MatchingSettings.defaults());

	private static List<StarterQuestion> questions = List.of();

	static final List<String> LANGUAGES = MatchingSamples.LANGUAGES;

	@BeforeAll
	static void loadStarterQuestions() throws IOException {
		NEO4J.clear();
		questions = MatchingSamples.questions();
		MatchingSamples.load(NEO4J.graph(), questions);
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void findsEachQuestionByItsOwnText(String tag) {
		assertThat(foundFirst("own text", tag, 1, (text) -> text)).isGreaterThanOrEqualTo(0.99);
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void findsAQuestionThatLacksAWordOrACharacter(String tag) {
		Slips slips = new Slips(1);
		assertThat(foundFirst("word left out", tag, 2,
				tag.startsWith("zh") ? slips::withoutOneCharacter : slips::withoutOneWord))
			.isGreaterThanOrEqualTo(0.9);
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void findsAQuestionWithATypo(String tag) {
		Slips slips = new Slips(2);
		assertThat(foundFirst("typo", tag, 2, tag.startsWith("zh") ? slips::withAnotherCharacter : slips::withOneTypo))
			.isGreaterThanOrEqualTo(0.9);
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void hasParaphrasesOfFortyQuestionsThatAreNoneOfTheirPhrasings(String tag) {
		Map<String, StarterQuestion> byKey = questions.stream()
			.collect(Collectors.toMap(StarterQuestion::key, Function.identity()));
		List<Paraphrase> paraphrases = paraphrases(tag);
		assertThat(paraphrases).extracting(Paraphrase::key)
			.hasSizeGreaterThanOrEqualTo(40)
			.doesNotHaveDuplicates()
			.isSubsetOf(byKey.keySet());
		assertThat(paraphrases).allSatisfy((paraphrase) -> assertThat(byKey.get(paraphrase.key()).wordings(tag))
			.doesNotContain(paraphrase.text()));
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void findsWhatPeopleAskInWordsOfTheirOwn(String tag) {
		List<Paraphrase> paraphrases = paraphrases(tag);
		double found = share(paraphrases.stream()
			.map((paraphrase) -> match(paraphrase.text(), tag).stream()
				.limit(3)
				.anyMatch((match) -> match.questionKey().equals(paraphrase.key()))));
		log.info("{}: {} of {} paraphrases in the first three", tag, found, paraphrases.size());
		assertThat(found).isGreaterThanOrEqualTo(0.7);
	}

	@Test
	void leavesSentencesAboutAnythingElseWithoutAMatch() {
		Map<String, List<Sentence>> byTag = MatchingSamples.offTopic()
			.stream()
			.collect(Collectors.groupingBy(Sentence::locale));
		assertThat(MatchingSamples.offTopic()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
		assertThat(byTag).containsOnlyKeys(LANGUAGES);
		byTag.forEach((tag, sentences) -> log.info("{}: {} of {} off-topic sentences without a match", tag,
				unmatched(sentences.stream()), sentences.size()));
		assertThat(unmatched(byTag.values().stream().flatMap(List::stream))).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void takesQuerySyntaxForWhatItIs() throws IOException {
		assertThat(MatchingSamples.querySyntax()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
		double unmatched = unmatched(
				MatchingSamples.querySyntax().stream().map((text) -> new Sentence(LANGUAGES.getFirst(), text)));
		log.info("{} of the query strings without a match", unmatched);
		assertThat(unmatched).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void findsATextInAnotherLanguageThanThePages() {
		StarterQuestion question = questions.getFirst();
		for (String typed : LANGUAGES) {
			for (String page : LANGUAGES) {
				assertThat(match(question.text().get(typed), page)).as(typed + " on " + page)
					.first()
					.extracting(QuestionMatch::questionKey)
					.isEqualTo(question.key());
			}
		}
	}

	@Test
	void readsTheScriptThatTheVisitorsRegionWrites() {
		StarterQuestion question = questions.getFirst();
		assertThat(MATCHER.query(question.text().get("zh-Hant"), Locale.TAIWAN)).get()
			.extracting(TextQuery::languages)
			.isEqualTo(List.of("zh-Hant"));
	}

	@Test
	void givesAtMostFiveMatchesSurestFirst() {
		List<QuestionMatch> matches = match("How much does it cost?", "en");
		assertThat(matches).hasSizeBetween(1, 5);
		assertThat(matches).extracting(QuestionMatch::confidence)
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
	}

	private static List<Paraphrase> paraphrases(String tag) {
		return MatchingSamples.paraphrases().getOrDefault(tag, List.of());
	}

	private double foundFirst(String what, String tag, int everyNth, UnaryOperator<String> change) {
		double found = share(IntStream.range(0, questions.size())
			.filter((i) -> i % everyNth == 0)
			.mapToObj(questions::get)
			.map((question) -> match(change.apply(question.text().get(tag)), tag).stream()
				.findFirst()
				.filter((match) -> match.questionKey().equals(question.key()))
				.isPresent()));
		log.info("{}: {} found first by {}", tag, found, what);
		return found;
	}

	private static double unmatched(Stream<Sentence> sentences) {
		return share(sentences.map((sentence) -> match(sentence.text(), sentence.locale()).isEmpty()));
	}

	private static double share(Stream<Boolean> outcomes) {
		return outcomes.mapToInt((outcome) -> outcome ? 1 : 0).average().orElseThrow();
	}

	private static List<QuestionMatch> match(String text, String tag) {
		return MATCHER.match(text, Locale.forLanguageTag(tag));
	}

}
