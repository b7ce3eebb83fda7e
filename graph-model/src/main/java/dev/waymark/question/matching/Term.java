package dev.waymark.question.matching;

/**
 * A word as it is compared.
 *
 * @param text what two words have in common that mean the same: the stem, without
 * accents, of the first of its synonyms
 * @param word as it stands in the text, in lower case
 * @param stem as it stands in the full-text index
 * @param share how much of its weight it has by its kind, above 0, at most 1: words that
 * stand in any question have little
 */
record Term(String text, String word, String stem, double share) {

	static final double WHOLE = 1;

	boolean isIdeographic() {
		return isIdeographic(this.text);
	}

	static boolean isIdeographic(String text) {
		return Character.isIdeographic(text.codePointAt(0));
	}

}
