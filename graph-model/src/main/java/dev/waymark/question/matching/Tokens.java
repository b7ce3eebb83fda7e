package dev.waymark.question.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts texts into words and their stems as the full-text index of a language does, except
 * that stop words stay and that words without spaces between them become single
 * characters and pairs.
 */
final class Tokens {

	private static final int ALL_SCRIPTS = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA
			| CJKBigramFilter.HANGUL;

	private final Analyzer analyzer;

	Tokens(@Nullable String stemmer) {
		this.analyzer = new Analyzer() {
			@Override
			protected TokenStreamComponents createComponents(String field) {
				StandardTokenizer source = new StandardTokenizer();
				TokenStream words = new EnglishPossessiveFilter(new LowerCaseFilter(new CJKWidthFilter(source)));
				TokenStream stems = (stemmer != null) ? new SnowballFilter(words, stemmer) : words;
				return new TokenStreamComponents(source, new CJKBigramFilter(stems, ALL_SCRIPTS, true));
			}
		};
	}

	/**
	 * The words of a text, in its order.
	 * @param text any text
	 * @return words in lower case with their stems
	 */
	List<Token> of(String text) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream stream = this.analyzer.tokenStream("text", text)) {
			CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				String word = text.substring(place.startOffset(), place.endOffset()).toLowerCase(Locale.ROOT);
				tokens.add(new Token(word, stem.toString()));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
	}

	/**
	 * One word.
	 *
	 * @param word as it stands in the text, in lower case
	 * @param stem as it stands in the index
	 */
	record Token(String word, String stem) {

	}

}
