package dev.waymark.question.matching;

/**
 * How alike two words are that are not the same: for slips of the fingers, for endings
 * that a stemmer leaves, and for compounds that share a part.
 */
final class TermSimilarity {

	private static final double ONE_SLIP = 0.85;

	private static final double ONE_SLIP_IN_A_SHORT_WORD = 0.6;

	private static final double TWO_SLIPS = 0.75;

	private static final double PART = 0.65;

	private static final double SAME_BEGINNING = 0.75;

	private static final double SAME_FIRST_PART = 0.4;

	private TermSimilarity() {
	}

	/**
	 * Compares two words.
	 * @param one a term's text
	 * @param other a term's text
	 * @return 1 for the same, 0 for different ones; never more than 0 for short words,
	 * numbers or characters of Chinese that differ
	 */
	static double of(String one, String other) {
		if (one.equals(other)) {
			return 1;
		}
		int shorter = Math.min(one.length(), other.length());
		if (shorter < 4 || isExact(one) || isExact(other)) {
			return 0;
		}
		double slips = slips(one, other, shorter);
		return (slips > 0) ? slips : parts(one, other, shorter, Math.max(one.length(), other.length()));
	}

	private static boolean isExact(String text) {
		return Character.isDigit(text.charAt(0)) || Term.isIdeographic(text);
	}

	private static double slips(String one, String other, int shorter) {
		int most = (shorter < 8) ? 1 : 2;
		if (Math.abs(one.length() - other.length()) > most || (shorter < 5 && one.charAt(0) != other.charAt(0))
				|| mayDifferMore(one, other, most)) {
			return 0;
		}
		return switch (distance(one, other)) {
			case 1 -> (shorter < 5) ? ONE_SLIP_IN_A_SHORT_WORD : ONE_SLIP;
			case 2 -> (most == 2) ? TWO_SLIPS : 0;
			default -> 0;
		};
	}

	/**
	 * Rules most pairs out without counting: one slip changes at most two of the kinds of
	 * letters in a word.
	 */
	private static boolean mayDifferMore(String one, String other, int most) {
		return Long.bitCount(letters(one) ^ letters(other)) > 2 * most;
	}

	private static long letters(String text) {
		long letters = 0;
		for (int i = 0; i < text.length(); i++) {
			letters |= 1L << (text.charAt(i) & 63);
		}
		return letters;
	}

	/**
	 * The optimal string alignment distance: insertions, deletions, replacements and
	 * swaps of neighbours.
	 */
	private static int distance(String one, String other) {
		int[] beforeLast = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				boolean same = one.charAt(i - 1) == other.charAt(j - 1);
				row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return last[other.length()];
	}

	private static double parts(String one, String other, int shorter, int longer) {
		int common = 0;
		while (common < shorter && one.charAt(common) == other.charAt(common)) {
			common++;
		}
		if (common == shorter) {
			return PART + 0.3 * shorter / longer;
		}
		if (shorter >= 5 && (one.endsWith(other) || other.endsWith(one))) {
			return PART + 0.2 * shorter / longer;
		}
		return (common < 5) ? 0 : (common >= 0.6 * longer) ? SAME_BEGINNING : SAME_FIRST_PART;
	}

}
