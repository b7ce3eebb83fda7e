package dev.waymark.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.waymark.graph.Graph;
import dev.waymark.locale.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What stages, personas, questions and channels are called in English.
 *
 * @param names by label and key: {@code Stage ZMOT}
 */
public record CellNames(Map<String, String> names) {

	private static final String NAMES = """
			MATCH (named:Persona|Question|Channel) WHERE named.key IN $keys
			RETURN labels(named)[0] AS label, named.key AS key, properties(named) AS properties
			UNION ALL
			MATCH (named:Stage) WHERE named.id IN $stages
			RETURN 'Stage' AS label, named.key AS key, properties(named) AS properties""";

	public CellNames {
		names = Map.copyOf(names);
	}

	/**
	 * Reads the names of a few cells.
	 * @param graph to read from
	 * @param journey key of the journey that the cells are of
	 * @param cells the cells
	 * @return their names
	 */
	public static CellNames of(Graph graph, String journey, Collection<CoverageCell> cells) {
		Map<String, Object> parameters = Map.of("keys",
				Stream
					.of(keys(cells, CoverageCell::persona), keys(cells, CoverageCell::question),
							keys(cells, CoverageCell::channel))
					.flatMap(List::stream)
					.distinct()
					.toList(),
				"stages", keys(cells, CoverageCell::stage).stream().map((stage) -> journey + "/" + stage).toList());
		Map<String, String> names = new HashMap<>();
		graph.read(NAMES, parameters, (row) -> {
			String label = row.get("label").asString();
			String key = row.get("key").asString();
			String property = label.equals("Question") ? "text" : "name";
			LocalizedText text = LocalizedText.of(property, row.get("properties").asMap(), key);
			return names.put(label + " " + key, text.in(Locale.ENGLISH));
		});
		return new CellNames(names);
	}

	private static List<String> keys(Collection<CoverageCell> cells,
			Function<CoverageCell, @Nullable String> dimension) {
		return cells.stream().map(dimension).filter(Objects::nonNull).distinct().toList();
	}

	/**
	 * The name of a stage.
	 * @param key within the journey
	 * @return its name, the key where it has none
	 */
	public String stage(String key) {
		return name("Stage", key);
	}

	/**
	 * The name of a persona.
	 * @param key its key
	 * @return its name, the key where it has none
	 */
	public String persona(String key) {
		return name("Persona", key);
	}

	/**
	 * The text of a question.
	 * @param key its key
	 * @return its text, the key where it has none
	 */
	public String question(String key) {
		return name("Question", key);
	}

	/**
	 * The name of a channel.
	 * @param key its key
	 * @return its name, the key where it has none
	 */
	public String channel(String key) {
		return name("Channel", key);
	}

	private String name(String label, String key) {
		return this.names.getOrDefault(label + " " + key, key);
	}

}
