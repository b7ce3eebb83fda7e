package dev.waymark.question.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * How texts of one language are read: into terms that are equal where words mean the
 * same. Both kinds of Chinese characters are read as simplified ones.
 */
final class Language {

	private static final double STOP_WORD = 0.15;

	private static final double EVERYDAY_WORD = 0.35;

	private static final double SINGLE_CHARACTER = 0.4;

	private static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");

	private static final Map<QuestionIndex, Language> KNOWN = new ConcurrentHashMap<>();

	private final QuestionIndex index;

	private final Tokens tokens;

	private final Synonyms synonyms;

	private final Map<String, Double> shares = new HashMap<>();

	private Language(QuestionIndex index) {
		this.index = index;
		this.tokens = new Tokens(index.stemmer());
		WordLists lists = WordLists.of(index);
		this.synonyms = new Synonyms(lists.synonyms(), index.isChinese() ? (word) -> word : this::stemOf);
		lists.everydayWords().forEach((word) -> share(word, EVERYDAY_WORD));
		lists.stopWords().forEach((word) -> share(word, STOP_WORD));
		if (index.isChinese()) {
			sharePairs(new HashSet<>(lists.stopWords()));
		}
	}

	static Language of(QuestionIndex index) {
		return KNOWN.computeIfAbsent(index, Language::new);
	}

	/**
	 * Reads a text.
	 * @param text the text
	 * @return its terms, in its order
	 */
	List<Term> terms(String text) {
		return this.tokens.of(readable(text)).stream().map(this::term).toList();
	}

	Synonyms synonyms() {
		return this.synonyms;
	}

	static String simplified(String text) {
		return SIMPLIFY.transliterate(text);
	}

	private String readable(String text) {
		String normal = TypedText.normalized(text);
		return this.index.isChinese() ? this.synonyms.replaceIn(simplified(normal)) : normal;
	}

	private Term term(Tokens.Token token) {
		String stem = folded(token.stem());
		double share = this.shares.getOrDefault(stem, Term.WHOLE);
		if (stem.length() == 1 && Term.isIdeographic(stem)) {
			share *= SINGLE_CHARACTER;
		}
		return new Term(this.index.isChinese() ? stem : this.synonyms.firstOf(stem), token.word(), token.stem(), share);
	}

	private void share(String word, double share) {
		for (Tokens.Token token : this.tokens.of(word)) {
			String stem = folded(token.stem());
			if (stem.length() > 1 || word.length() == 1 || !Term.isIdeographic(stem)) {
				this.shares.merge(stem, share, Math::min);
			}
		}
	}

	private void sharePairs(Set<String> particles) {
		particles.forEach((one) -> particles.forEach((other) -> this.shares.put(one + other, STOP_WORD)));
	}

	private String stemOf(String word) {
		List<Tokens.Token> stems = this.tokens.of(word);
		return (stems.size() == 1) ? folded(stems.getFirst().stem()) : word;
	}

	private static String folded(String stem) {
		char[] out = new char[stem.length() * 4];
		int length = ASCIIFoldingFilter.foldToASCII(stem.toCharArray(), 0, out, 0, stem.length());
		return new String(out, 0, length);
	}

}
