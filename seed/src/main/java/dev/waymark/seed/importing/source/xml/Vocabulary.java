package dev.waymark.seed.importing.source.xml;

import java.util.HashSet;
import java.util.Set;

import dev.waymark.seed.importing.source.UnreadableSourceException;

/**
 * Different names in a file. The parser keeps each of them to the end, so there must not
 * be too many.
 */
final class Vocabulary {

	private static final int MOST = 10_000;

	private final Set<String> names = new HashSet<>();

	/**
	 * Takes note of a name.
	 * @param name the name
	 * @param line where it stands, from 1
	 * @throws UnreadableSourceException if there are too many
	 */
	void learn(String name, long line) throws UnreadableSourceException {
		if (this.names.add(name) && this.names.size() > MOST) {
			throw new UnreadableSourceException(line,
					"Has more than %,d different names of elements, attributes and entities; no export has."
						.formatted(MOST));
		}
	}

}
