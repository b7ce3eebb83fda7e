package dev.waymark.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.graph.Graph;
import dev.waymark.locale.LocalizedText;

/**
 * What personas and questions are called in English.
 *
 * @param personas by key
 * @param questions by key
 */
public record CellNames(Map<String, String> personas, Map<String, String> questions) {

	private static final String NAMES = """
			MATCH (named:Persona|Question) WHERE named.key IN $keys
			RETURN labels(named)[0] AS label, named.key AS key, properties(named) AS properties""";

	public CellNames {
		personas = Map.copyOf(personas);
		questions = Map.copyOf(questions);
	}

	/**
	 * Reads the names of a few atomic cells.
	 * @param graph to read from
	 * @param cells the cells
	 * @return their names
	 */
	public static CellNames of(Graph graph, Collection<CoverageCell> cells) {
		Map<String, String> byPersona = new HashMap<>();
		Map<String, String> byQuestion = new HashMap<>();
		Set<String> keys = cells.stream()
			.flatMap((cell) -> Stream.of(cell.persona(), cell.question()))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		graph.read(NAMES, Map.of("keys", List.copyOf(keys)), (row) -> {
			String key = row.get("key").asString();
			boolean persona = row.get("label").asString().equals("Persona");
			LocalizedText text = LocalizedText.of(persona ? "name" : "text", row.get("properties").asMap(), key);
			return (persona ? byPersona : byQuestion).put(key, text.in(Locale.ENGLISH));
		});
		return new CellNames(byPersona, byQuestion);
	}

	String persona(String key) {
		return this.personas.getOrDefault(key, key);
	}

	String question(String key) {
		return this.questions.getOrDefault(key, key);
	}

}
