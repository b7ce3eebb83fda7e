package dev.waymark.seed.importing.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.waymark.graph.Graph;
import dev.waymark.question.matching.MatchingSettings;
import dev.waymark.question.matching.QuestionMatch;
import dev.waymark.question.matching.QuestionMatcher;
import dev.waymark.seed.importing.mapping.ImportMap.Guessing;
import org.jspecify.annotations.Nullable;

/**
 * Which questions content answers: those that its title and headings mean.
 */
final class QuestionGuess {

	/** Of more headings only the first count. */
	private static final int MOST_TEXTS = 8;

	/**
	 * Where a persona or stage narrows what can be meant, half as sure is sure enough.
	 */
	private static final double NARROWED = 0.5;

	private static final String ASKED = """
			MATCH (question:Question)
			WHERE ($persona = '' OR EXISTS { (:Persona {key: $persona})-[:ASKS]->(question) })
			  AND ($stage = '' OR EXISTS { (question)-[:ARISES_AT]->(:Stage {id: $stage}) })
			RETURN question.key AS key""";

	private final Graph graph;

	private final QuestionMatcher matcher;

	private final Guessing guessing;

	private final Map<String, Set<String>> asked = new HashMap<>();

	QuestionGuess(Graph graph, Guessing guessing) {
		this.graph = graph;
		this.guessing = guessing;
		MatchingSettings usual = MatchingSettings.defaults();
		this.matcher = new QuestionMatcher(graph, new MatchingSettings(guessing.leastConfidence() * NARROWED,
				usual.maximumMatches(), usual.candidates(), usual.sampledQuestions(), usual.maximumCharacters()));
	}

	/**
	 * Guesses.
	 * @param texts title and headings
	 * @param locale the language that they are in
	 * @param persona whose questions alone count; null for all
	 * @param stage where they must arise; null for anywhere
	 * @return keys of questions, the surest first
	 */
	List<String> of(List<String> texts, Locale locale, @Nullable String persona, @Nullable String stage) {
		boolean narrowed = persona != null || stage != null;
		Set<String> possible = narrowed ? asked(persona, stage) : Set.of();
		double least = this.guessing.leastConfidence() * (narrowed ? NARROWED : 1);
		Map<String, Double> surest = new HashMap<>();
		texts.stream()
			.filter((text) -> !text.isBlank())
			.limit(MOST_TEXTS)
			.flatMap((text) -> this.matcher.match(text, locale).stream())
			.filter((match) -> match.confidence() >= least)
			.filter((match) -> !narrowed || possible.contains(match.questionKey()))
			.forEach((match) -> surest.merge(match.questionKey(), match.confidence(), Math::max));
		return surest.entrySet()
			.stream()
			.map((each) -> new QuestionMatch(each.getKey(), each.getValue()))
			.sorted(Comparator.comparingDouble(QuestionMatch::confidence)
				.reversed()
				.thenComparing(QuestionMatch::questionKey))
			.limit(this.guessing.mostQuestions())
			.map(QuestionMatch::questionKey)
			.toList();
	}

	private Set<String> asked(@Nullable String persona, @Nullable String stage) {
		String who = (persona != null) ? persona : "";
		String where = (stage != null) ? stage : "";
		return this.asked.computeIfAbsent(who + " " + where, (_) -> new HashSet<>(
				this.graph.read(ASKED, Map.of("persona", who, "stage", where), (row) -> row.get("key").asString())));
	}

	static List<String> texts(@Nullable String title, List<String> headings) {
		return Stream.concat(Stream.ofNullable(title), headings.stream()).distinct().toList();
	}

}
