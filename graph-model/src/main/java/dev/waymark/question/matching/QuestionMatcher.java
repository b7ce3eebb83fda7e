package dev.waymark.question.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import dev.waymark.graph.Graph;
import dev.waymark.graph.GraphUnavailableException;
import dev.waymark.question.matching.Vocabularies.GraphState;
import dev.waymark.question.matching.Vocabularies.Snapshot;

/**
 * Finds the questions that a text means. One statement lets the full-text indexes narrow;
 * comparing words decides. Safe for use by several threads.
 */
public final class QuestionMatcher {

	private static final String RETRIEVE = Vocabularies.STATE + "RETURN revision, questions, COLLECT {\n"
			+ TextQuery.SUBQUERY + "} AS candidates";

	private static final long NEVER = -1;

	private final Graph graph;

	private final MatchingSettings settings;

	private final Vocabularies vocabularies;

	/** The revision that words are counted for in the background. */
	private final AtomicLong countingFor = new AtomicLong(NEVER);

	/**
	 * Matches against a graph.
	 * @param graph the graph
	 * @param settings how much is read, and how sure a match must be
	 */
	public QuestionMatcher(Graph graph, MatchingSettings settings) {
		this.graph = graph;
		this.settings = settings;
		this.vocabularies = new Vocabularies(graph, settings.sampledQuestions());
	}

	/**
	 * Finds the questions that a text means.
	 * @param text any string, as a visitor typed it
	 * @param locale the language that the visitor reads; a text in another language of
	 * the graph's questions is found too
	 * @return the surest first, by key where equally sure; empty where nothing fits
	 */
	public List<QuestionMatch> match(String text, Locale locale) {
		Optional<String> clean = TypedText.clean(text, this.settings.maximumCharacters());
		if (clean.isEmpty()) {
			return List.of();
		}
		Snapshot words = this.vocabularies.current();
		TextQuery query = query(clean.get(), locale, words);
		Found found = found(query);
		if (!found.state().equals(words.state())) {
			words = this.vocabularies.refreshed(found.state());
			query = query(clean.get(), locale, words);
			found = found(query);
		}
		return choose(query, found.candidates(), words);
	}

	/**
	 * What to ask the full-text indexes within another statement. Its answer goes to
	 * {@link #choose(TextQuery, List)}.
	 * @param text any string
	 * @param locale the language that the visitor reads
	 * @return the query, or nothing if the text has no words
	 */
	public Optional<TextQuery> query(String text, Locale locale) {
		return TypedText.clean(text, this.settings.maximumCharacters())
			.map((clean) -> query(clean, locale, this.vocabularies.current()));
	}

	/**
	 * Chooses the questions that are meant, without the graph.
	 * @param query what was asked
	 * @param candidates what was found
	 * @return as {@link #match}
	 */
	public List<QuestionMatch> choose(TextQuery query, List<FoundQuestion> candidates) {
		return choose(query, candidates, this.vocabularies.current());
	}

	/**
	 * Counts the words of the questions in the background, where they were last counted
	 * at another revision of the content. Until that is done, words that are new count as
	 * rare ones. {@link #match} needs none of it.
	 * @param revision the revision of the content that was seen
	 */
	public void refreshAfter(long revision) {
		boolean known = this.vocabularies.current().state().revision() == revision;
		if (!known && this.countingFor.getAndSet(revision) != revision) {
			Thread.startVirtualThread(this::count);
		}
	}

	private void count() {
		try {
			this.vocabularies.refreshed(null);
		}
		catch (GraphUnavailableException ex) {
			this.countingFor.set(NEVER);
		}
	}

	private TextQuery query(String text, Locale locale, Snapshot words) {
		List<String> languages = SpokenLanguages.of(text, locale, words);
		return TextQuery.of(text, languages,
				languages.stream()
					.flatMap((tag) -> IndexLookup.of(text, tag, words.vocabulary(tag), this.settings.candidates()))
					.toList());
	}

	private Found found(TextQuery query) {
		return this.graph
			.read(RETRIEVE, query.parameters(),
					(row) -> new Found(GraphState.read(row), row.get("candidates").asList(FoundQuestion::read)))
			.getFirst();
	}

	private List<QuestionMatch> choose(TextQuery query, List<FoundQuestion> candidates, Snapshot words) {
		Map<String, Double> surest = new HashMap<>();
		for (int i = 0; i < query.languages().size(); i++) {
			int language = i;
			String tag = query.languages().get(i);
			List<Evidence> evidence = Comparison.of(query.text(),
					candidates.stream().map((candidate) -> candidate.wordings().get(language)).toList(),
					words.vocabulary(tag));
			for (int j = 0; j < candidates.size(); j++) {
				surest.merge(candidates.get(j).key(), Confidence.in(tag).of(evidence.get(j)), Math::max);
			}
		}
		return surest.entrySet()
			.stream()
			.filter((question) -> question.getValue() > 0 && question.getValue() >= this.settings.minimumConfidence())
			.map((question) -> new QuestionMatch(question.getKey(), question.getValue()))
			.sorted(Comparator.comparingDouble(QuestionMatch::confidence)
				.reversed()
				.thenComparing(QuestionMatch::questionKey))
			.limit(this.settings.maximumMatches())
			.toList();
	}

	private record Found(GraphState state, List<FoundQuestion> candidates) {

	}

}
