package dev.waymark.question.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * In how many questions each term of a language stands: rare ones tell questions apart.
 * Counted in a sample of the graph's questions, of which the terms are kept.
 */
final class Vocabulary {

	/**
	 * A term that stands in no question at all tells less than one that stands in few:
	 * people have words for everything.
	 */
	private static final double UNKNOWN_TERM = 0.85;

	/**
	 * A graph of few questions is thought of as a part of one with this many, so that its
	 * words are not all common ones.
	 */
	private static final int FEW_QUESTIONS = 250;

	private final Language language;

	private final int questions;

	private final Map<String, Integer> frequencies = new HashMap<>();

	private final Map<String, List<Term>> read = new HashMap<>();

	/**
	 * Counts terms.
	 * @param language how the texts are read
	 * @param questions the wordings of each question
	 */
	Vocabulary(Language language, Collection<List<String>> questions) {
		this.language = language;
		this.questions = Math.max(FEW_QUESTIONS, questions.size());
		for (List<String> wordings : questions) {
			wordings.forEach((wording) -> this.read.computeIfAbsent(wording, language::terms));
			wordings.stream()
				.flatMap((wording) -> terms(wording).stream().map(Term::text))
				.collect(Collectors.toSet())
				.forEach((text) -> this.frequencies.merge(text, 1, Integer::sum));
		}
	}

	Language language() {
		return this.language;
	}

	/**
	 * Reads a text, without work if it is of the sample.
	 * @param text the text
	 * @return its terms
	 */
	List<Term> terms(String text) {
		List<Term> known = this.read.get(text);
		return (known != null) ? known : this.language.terms(text);
	}

	/**
	 * How much a term tells of what a text is about.
	 * @param term the term
	 * @return above 0, at most 1
	 */
	double weight(Term term) {
		int frequency = this.frequencies.getOrDefault(term.text(), 0);
		return term.share() * ((frequency == 0) ? UNKNOWN_TERM : rarity(frequency) / rarity(0));
	}

	boolean knows(Term term) {
		return this.frequencies.containsKey(term.text());
	}

	/**
	 * How much of a text consists of words that questions of this language use.
	 * @param text the text
	 * @return from 0 to 1, by weight
	 */
	double familiarity(String text) {
		List<Term> terms = this.language.terms(text);
		double all = terms.stream().mapToDouble(Term::share).sum();
		double known = terms.stream().filter(this::knows).mapToDouble(Term::share).sum();
		return (all == 0) ? 0 : known / all;
	}

	private double rarity(int frequency) {
		return Math.log1p((this.questions - frequency + 0.5) / (frequency + 0.5));
	}

}
