package dev.waymark.seed.starter;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Guesses what somebody meant to write.
 */
final class Suggestion {

	private static final int FEW = 12;

	private Suggestion() {
	}

	/**
	 * Words how to choose: the nearest word where one is near, all where they are few.
	 */
	static String among(String written, Collection<String> words) {
		return nearest(written, words).map((near) -> near + ", if that is meant")
			.orElseGet(() -> "one of " + String.join(", ", words.stream().sorted().limit(FEW).toList())
					+ ((words.size() > FEW) ? ", …" : ""));
	}

	/**
	 * The word that takes the fewest edits, if they are few for its length.
	 */
	static Optional<String> nearest(String written, Collection<String> words) {
		return words.stream()
			.filter((word) -> near(written, word))
			.min(Comparator.<String>comparingInt((word) -> distance(written, word)).thenComparing((word) -> word));
	}

	private static boolean near(String written, String word) {
		int edits = distance(written, word);
		return edits <= Math.max(2, word.length() / 4) && 2 * edits <= word.length();
	}

	/**
	 * Levenshtein's distance, case left aside.
	 */
	private static int distance(String one, String other) {
		int[] previous = new int[other.length() + 1];
		for (int column = 0; column < previous.length; column++) {
			previous[column] = column;
		}
		for (int row = 1; row <= one.length(); row++) {
			int[] current = new int[previous.length];
			current[0] = row;
			for (int column = 1; column < current.length; column++) {
				char a = Character.toLowerCase(one.charAt(row - 1));
				char b = Character.toLowerCase(other.charAt(column - 1));
				int replaced = previous[column - 1] + ((a == b) ? 0 : 1);
				current[column] = Math.min(replaced, Math.min(previous[column], current[column - 1]) + 1);
			}
			previous = current;
		}
		return previous[other.length()];
	}

}
