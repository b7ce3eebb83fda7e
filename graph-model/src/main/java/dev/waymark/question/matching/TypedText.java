package dev.waymark.question.matching;

import java.util.Optional;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * What people type, made fit for comparison.
 */
final class TypedText {

	private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();

	private TypedText() {
	}

	/**
	 * Cuts a text to its beginning, at a space if there is one near, and takes out what
	 * is no text: control characters and halves of surrogate pairs.
	 * @param typed any string
	 * @param maximumCharacters where to cut
	 * @return the text, or nothing if it has neither letters nor digits
	 */
	static Optional<String> clean(String typed, int maximumCharacters) {
		String text = normalized(cut(typed, maximumCharacters));
		return text.codePoints().anyMatch(UCharacter::isLetterOrDigit) ? Optional.of(text) : Optional.empty();
	}

	static String normalized(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		text.codePoints().forEach((point) -> kept.appendCodePoint(isText(point) ? point : ' '));
		return COMPATIBILITY.normalize(kept).strip();
	}

	private static String cut(String typed, int maximumCharacters) {
		if (typed.length() <= maximumCharacters) {
			return typed;
		}
		int space = typed.lastIndexOf(' ', maximumCharacters);
		return typed.substring(0, (space > maximumCharacters / 2) ? space : maximumCharacters);
	}

	private static boolean isText(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
			default -> true;
		};
	}

}
