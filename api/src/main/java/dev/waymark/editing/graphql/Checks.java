package dev.waymark.editing.graphql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;

/**
 * Refuses values that cannot be, with the path of the argument and the way out.
 */
final class Checks {

	private static final int MOST = 500;

	private static final int LONGEST_KEY = 200;

	private Checks() {
	}

	static void many(String argument, List<?> entities) {
		if (entities.size() > MOST) {
			throw invalid(argument,
					"%s holds %d; send at most %d in one call".formatted(argument, entities.size(), MOST));
		}
	}

	static void key(String argument, String key) {
		if (key.isBlank() || key.length() > LONGEST_KEY || !key.equals(key.strip())) {
			throw invalid(argument,
					"\"%s\" cannot be a key; a key has 1 to 200 characters and no space around it".formatted(key));
		}
	}

	static String text(String argument, String text) {
		if (text.isBlank()) {
			throw invalid(argument, "the text is blank; send words, or leave it out to keep what is there");
		}
		return text;
	}

	static double fraction(String argument, double value) {
		if (!(value >= 0 && value <= 1)) {
			throw invalid(argument, "%s is out of range; send 0 to 1".formatted(value));
		}
		return value;
	}

	static int atLeast(int least, String argument, int value) {
		if (value < least) {
			throw invalid(argument, "%d is too small; send %d or more".formatted(value, least));
		}
		return value;
	}

	/** Refuses a list that names one thing twice. */
	static void distinct(String argument, List<String> keys) {
		Set<String> seen = new HashSet<>();
		for (String key : keys) {
			if (!seen.add(key)) {
				throw invalid(argument, "\"%s\" stands here twice; name it once".formatted(key));
			}
		}
	}

	static InputException invalid(String argument, String message) {
		return new InputException(InputErrorCode.INVALID_ARGUMENT, argument, message);
	}

}
