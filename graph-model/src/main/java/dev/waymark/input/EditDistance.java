package dev.waymark.input;

import java.util.Locale;

/**
 * How many letters to insert, drop or replace to get from one key to another (Levenshtein
 * 1966), whatever their case.
 */
final class EditDistance {

	private static final int LONGEST = 100;

	private EditDistance() {
	}

	static int between(String one, String other) {
		String from = normal(one);
		String to = normal(other);
		int[] row = new int[to.length() + 1];
		for (int column = 0; column < row.length; column++) {
			row[column] = column;
		}
		for (int letter = 0; letter < from.length(); letter++) {
			int diagonal = row[0];
			row[0] = letter + 1;
			for (int column = 1; column < row.length; column++) {
				int replaced = diagonal + ((from.charAt(letter) == to.charAt(column - 1)) ? 0 : 1);
				diagonal = row[column];
				row[column] = Math.min(replaced, Math.min(row[column - 1], row[column]) + 1);
			}
		}
		return row[to.length()];
	}

	private static String normal(String key) {
		return key.substring(0, Math.min(key.length(), LONGEST)).toUpperCase(Locale.ROOT);
	}

}
