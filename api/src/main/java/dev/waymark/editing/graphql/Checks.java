package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.editing.FieldRules;
import dev.waymark.input.InputException;

/**
 * Refuses values that cannot be, with the path of the argument and the way out.
 */
final class Checks {

	private static final int MOST = 500;

	private Checks() {
	}

	static void many(String argument, List<?> entities) {
		if (entities.size() > MOST) {
			throw invalid(argument,
					"%s holds %d; send at most %d in one call".formatted(argument, entities.size(), MOST));
		}
	}

	static void key(String argument, String key) {
		FieldRules.key(argument, key);
	}

	static String text(String argument, String text) {
		return FieldRules.text(argument, text);
	}

	static double fraction(String argument, double value) {
		return FieldRules.fraction(argument, value);
	}

	static int atLeast(int least, String argument, int value) {
		return FieldRules.atLeast(least, argument, value);
	}

	/** Refuses a list that names one thing twice. */
	static void distinct(String argument, List<String> keys) {
		FieldRules.distinct(argument, keys);
	}

	static InputException invalid(String argument, String message) {
		return FieldRules.invalid(argument, message);
	}

}
