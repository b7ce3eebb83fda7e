package dev.waymark.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.waymark.graph.Graph;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Tells callers that a key of theirs names nothing, and which keys there are.
 */
public final class KnownKeys {

	private static final int FEW = 20;

	private static final int NEAR = 5;

	private static final int LONGEST = 100;

	private static final String HEARD = """
			MATCH (question:Question) WHERE question.key IN $keys AND question.review IS NOT NULL
			RETURN question.key AS key, question.review AS review ORDER BY key LIMIT 1""";

	private final Graph graph;

	/**
	 * Checks keys against a graph.
	 * @param graph to read from
	 */
	public KnownKeys(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Does nothing where every key names something.
	 * @param kind what the keys name
	 * @param argument the path of the argument that holds them
	 * @param keys the keys; none costs no statement
	 * @throws InputException for the first that names nothing, with all keys where they
	 * are few, else the nearest
	 */
	public void require(KeyKind kind, String argument, Collection<String> keys) {
		for (String key : unknown(kind, keys)) {
			throw new InputException(InputErrorCode.UNKNOWN_KEY, argument,
					"unknown %s \"%s\"; %s".formatted(kind.singular(), key, wayOut(kind.plural(), key, all(kind, ""))));
		}
	}

	/**
	 * Does nothing where every key names a question that visitors may have. To the
	 * content team alone it tells what was heard and is not accepted.
	 * @param argument the path of the argument that holds them
	 * @param keys the keys; none costs no statement
	 * @throws InputException for the first that names none, with the way to accept it
	 * where it was heard
	 */
	public void requireQuestions(String argument, Collection<String> keys) {
		List<String> unknown = unknown(KeyKind.QUESTION, keys);
		if (unknown.isEmpty()) {
			return;
		}
		this.graph.read(HEARD, Map.of("keys", unknown), (row) -> row).forEach((row) -> {
			boolean open = row.get("review").asString().equals("OPEN");
			throw new InputException(InputErrorCode.UNKNOWN_KEY, argument,
					"the question \"%s\" was heard and is %s; accept it with \"reviewQuestions\" first"
						.formatted(row.get("key").asString(), open ? "not accepted yet" : "put aside"));
		});
		require(KeyKind.QUESTION, argument, unknown);
	}

	/**
	 * Does nothing where a journey has a stage.
	 * @param argument the path of the argument that holds the stage
	 * @param journey key of a known journey
	 * @param stage key of the stage within it
	 * @throws InputException if it has no such stage, with those it has
	 */
	public void requireStage(String argument, String journey, String stage) {
		String prefix = journey + "/";
		if (!unknown(KeyKind.STAGE, List.of(prefix + stage)).isEmpty()) {
			List<String> stages = all(KeyKind.STAGE, prefix).stream()
				.map((id) -> id.substring(prefix.length()))
				.toList();
			throw new InputException(InputErrorCode.UNKNOWN_KEY, argument, "unknown stage \"%s\" in journey \"%s\"; %s"
				.formatted(stage, journey, wayOut("its stages", stage, stages)));
		}
	}

	/**
	 * Which keys name nothing.
	 * @param kind what the keys name
	 * @param keys the keys; none costs no statement
	 * @return those that name nothing
	 */
	public List<String> unknown(KeyKind kind, Collection<String> keys) {
		return keys.isEmpty() ? List.of() : this.graph.read(kind.unknown(), Map.of("keys", List.copyOf(keys)),
				(row) -> row.get("key").asString());
	}

	private List<String> all(KeyKind kind, String prefix) {
		return this.graph.read(kind.all(), Map.of("prefix", prefix), (row) -> row.get("key").asString());
	}

	private static String wayOut(String plural, String key, List<String> known) {
		if (known.isEmpty()) {
			return "there are no " + plural + " yet";
		}
		if (known.size() <= FEW) {
			return plural + " are " + String.join(", ", known);
		}
		return "near ones are " + String.join(", ",
				known.stream()
					.sorted(Comparator.comparingInt((String other) -> distance(key, other))
						.thenComparing(Comparator.naturalOrder()))
					.limit(NEAR)
					.toList());
	}

	private static int distance(String one, String other) {
		return LevenshteinDistance.getDefaultInstance().apply(start(one), start(other));
	}

	private static String start(String key) {
		return key.substring(0, Math.min(key.length(), LONGEST)).toUpperCase(Locale.ROOT);
	}

}
