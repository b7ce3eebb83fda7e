package dev.waymark.question.matching;

import java.util.Locale;

import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * The full-text indexes over the wordings of questions, as the migrations make them.
 */
enum QuestionIndex {

	ENGLISH("question_text_en", "Porter"), FINNISH("question_text_fi", "Finnish"),
	RUSSIAN("question_text_ru", "Russian"), SIMPLIFIED_CHINESE("question_text_zh_hans", null),
	TRADITIONAL_CHINESE("question_text_zh_hant", null), GENERAL("question_text_general", null);

	private final String indexName;

	private final @Nullable String stemmer;

	QuestionIndex(String indexName, @Nullable String stemmer) {
		this.indexName = indexName;
		this.stemmer = stemmer;
	}

	/**
	 * The index of a language.
	 * @param tag a canonical BCP 47 tag
	 * @return the language's own index, or the one for all without
	 */
	static QuestionIndex of(String tag) {
		ULocale full = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
		return switch (full.getLanguage() + "-" + full.getScript()) {
			case "en-Latn" -> ENGLISH;
			case "fi-Latn" -> FINNISH;
			case "ru-Cyrl" -> RUSSIAN;
			case "zh-Hans" -> SIMPLIFIED_CHINESE;
			case "zh-Hant" -> TRADITIONAL_CHINESE;
			default -> GENERAL;
		};
	}

	String indexName() {
		return this.indexName;
	}

	/**
	 * The stemmer of the index's analyzer.
	 * @return a Snowball stemmer's name, or null where words are not stemmed
	 */
	@Nullable String stemmer() {
		return this.stemmer;
	}

	boolean isChinese() {
		return this == SIMPLIFIED_CHINESE || this == TRADITIONAL_CHINESE;
	}

	/**
	 * The file name ending of the language's word lists.
	 * @return a language code, or null where there are no lists
	 */
	@Nullable String wordLists() {
		return isChinese() ? "zh"
				: (this.stemmer != null) ? this.indexName.substring(this.indexName.length() - 2) : null;
	}

	/**
	 * Whether words of a language are written without spaces between them.
	 * @param tag a canonical BCP 47 tag
	 * @return true for Chinese and Japanese
	 */
	static boolean isUnspaced(String tag) {
		String language = Locale.forLanguageTag(tag).getLanguage();
		return language.equals("zh") || language.equals("ja");
	}

}
