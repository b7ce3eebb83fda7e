package dev.waymark.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What one statement found for many keys at once, in the statement's order under each
 * key.
 *
 * @param <T> what was found
 */
public final class Links<T> {

	private final Map<String, List<T>> byKey;

	private Links(Map<String, List<T>> byKey) {
		this.byKey = byKey;
	}

	/**
	 * Runs a statement that serves many keys.
	 * @param <T> what a record becomes
	 * @param graph to read from
	 * @param statement returns two columns: {@code from}, the key as a string, and
	 * {@code to}, what was found for it
	 * @param parameters the values, by name without {@code $}
	 * @param reader turns {@code to} into a value
	 * @return the findings by key
	 */
	public static <T> Links<T> read(Graph graph, String statement, Map<String, Object> parameters,
			Function<Value, T> reader) {
		return new Links<>(graph
			.read(statement, parameters, (row) -> new Link<>(row.get("from").asString(), reader.apply(row.get("to"))))
			.stream()
			.collect(Collectors.groupingBy(Link::from, Collectors.mapping(Link::to, Collectors.toList()))));
	}

	/**
	 * What was found for a key.
	 * @param key one of the keys asked for
	 * @return the findings, empty for none
	 */
	public List<T> of(String key) {
		return this.byKey.getOrDefault(key, List.of());
	}

	/**
	 * The first that was found for a key.
	 * @param key one of the keys asked for
	 * @return the finding, or null
	 */
	public @Nullable T firstOf(String key) {
		List<T> found = of(key);
		return found.isEmpty() ? null : found.getFirst();
	}

	/**
	 * The findings of several sources.
	 * @param <S> what asks
	 * @param sources in the order of the result
	 * @param key the key of a source
	 * @return one list a source
	 */
	public <S> List<List<T>> ofEach(List<S> sources, Function<S, String> key) {
		return sources.stream().map(key).map(this::of).toList();
	}

	/**
	 * The first finding of each of several sources.
	 * @param <S> what asks
	 * @param sources those that asked
	 * @param key the key of a source
	 * @return one finding for each source that has any
	 */
	public <S> Map<S, T> firstOfEach(List<S> sources, Function<S, String> key) {
		Map<S, T> found = new HashMap<>();
		for (S source : sources) {
			of(key.apply(source)).stream().findFirst().ifPresent((first) -> found.put(source, first));
		}
		return found;
	}

	private record Link<T>(String from, T to) {
	}

}
