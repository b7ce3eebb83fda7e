package dev.waymark.question.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Compares one text with the wordings of questions, in one language. A pure function of
 * the text, the wordings and the vocabulary.
 */
final class Comparison {

	/** Terms beyond these are not compared; so many only stand in very long texts. */
	private static final int MOST_TERMS = 64;

	private static final double BY_WORDING = 0.6;

	private static final double OF_WORDING = 0.15;

	private static final double MISSPELT = 0.84;

	private final Vocabulary vocabulary;

	private final List<Term> terms;

	private final double[] weights;

	private final Map<String, double[]> similarities = new HashMap<>();

	private Comparison(Vocabulary vocabulary, List<Term> terms) {
		this.vocabulary = vocabulary;
		this.terms = terms;
		this.weights = terms.stream().mapToDouble(vocabulary::weight).toArray();
	}

	/**
	 * Compares a text with questions.
	 * @param text the text
	 * @param questions the wordings of each question
	 * @param vocabulary the weights of terms
	 * @return what speaks for each question, in their order
	 */
	static List<Evidence> of(String text, List<List<String>> questions, Vocabulary vocabulary) {
		Set<String> said = new HashSet<>();
		List<Term> terms = vocabulary.terms(text).stream().filter((term) -> said.add(term.text())).toList();
		Comparison comparison = new Comparison(vocabulary, terms.subList(0, Math.min(MOST_TERMS, terms.size())));
		if (terms.isEmpty()) {
			return questions.stream().map((question) -> Evidence.NONE).toList();
		}
		List<List<List<Term>>> read = questions.stream()
			.map((wordings) -> wordings.stream().map(vocabulary::terms).toList())
			.toList();
		read.forEach((wordings) -> wordings.forEach((wording) -> wording.forEach(comparison::learn)));
		return read.stream().map(comparison::evidence).toList();
	}

	/**
	 * Notes how alike a term of a question and those of the text are. An unknown term of
	 * the text that is nearly an everyday word is taken for one.
	 */
	private void learn(Term term) {
		if (this.similarities.containsKey(term.text())) {
			return;
		}
		double[] similarity = new double[this.weights.length];
		for (int i = 0; i < similarity.length; i++) {
			Term mine = this.terms.get(i);
			similarity[i] = TermSimilarity.of(mine.text(), term.text());
			if (similarity[i] >= MISSPELT && term.share() < mine.share() && !this.vocabulary.knows(mine)) {
				this.weights[i] = Math.min(this.weights[i], term.share() * this.vocabulary.weight(mine));
			}
		}
		this.similarities.put(term.text(), similarity);
	}

	private Evidence evidence(List<List<Term>> wordings) {
		double all = IntStream.range(0, this.weights.length).mapToDouble((i) -> this.weights[i]).sum();
		double[] common = new double[this.weights.length];
		double nearest = 0;
		double byWording = 0;
		double ofWording = 0;
		for (List<Term> wording : wordings) {
			double by = weigh(best(wording, common)) / all;
			double of = shareOf(wording);
			if (BY_WORDING * by + OF_WORDING * of > nearest) {
				nearest = BY_WORDING * by + OF_WORDING * of;
				byWording = by;
				ofWording = of;
			}
		}
		double weight = weigh(common);
		return (weight == 0) ? Evidence.NONE
				: new Evidence(byWording, weight / all, ofWording, weight, breadth(common, weight));
	}

	private double[] best(List<Term> wording, double[] common) {
		double[] best = new double[this.weights.length];
		for (Term term : wording) {
			double[] similarity = similarity(term);
			for (int i = 0; i < best.length; i++) {
				best[i] = Math.max(best[i], similarity[i]);
				common[i] = Math.max(common[i], similarity[i]);
			}
		}
		return best;
	}

	private double shareOf(List<Term> wording) {
		double all = 0;
		double found = 0;
		for (Term term : wording) {
			double weight = this.vocabulary.weight(term);
			double best = 0;
			for (double similarity : similarity(term)) {
				best = Math.max(best, similarity);
			}
			all += weight;
			found += weight * best;
		}
		return (all == 0) ? 0 : found / all;
	}

	private double[] similarity(Term term) {
		return Objects.requireNonNull(this.similarities.get(term.text()));
	}

	private double weigh(double[] shares) {
		double sum = 0;
		for (int i = 0; i < shares.length; i++) {
			sum += shares[i] * this.weights[i];
		}
		return sum;
	}

	private double breadth(double[] shares, double sum) {
		double squares = 0;
		for (int i = 0; i < shares.length; i++) {
			squares += Math.pow(shares[i] * this.weights[i], 2);
		}
		return sum * sum / squares;
	}

}
