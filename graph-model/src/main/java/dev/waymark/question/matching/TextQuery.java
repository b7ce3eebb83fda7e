package dev.waymark.question.matching;

import java.util.List;
import java.util.Map;

/**
 * What the full-text indexes are asked for one text, alone or within another statement.
 *
 * @param text the text, cleaned and cut
 * @param languages the languages in which questions are compared, canonical BCP 47 tags
 * @param parameters the values of {@link #SUBQUERY}
 */
public record TextQuery(String text, List<String> languages, Map<String, Object> parameters) {

	/**
	 * The body of a subquery, for {@code CALL () {…}} or {@code COLLECT {…}}. It needs
	 * the parameter {@code $matching}, and returns one {@code candidate} a row, for
	 * {@link FoundQuestion#read}.
	 */
	public static final String SUBQUERY = subquery("WHERE node.review IS NULL");

	/**
	 * As {@link #SUBQUERY}, with questions that were heard and are not accepted yet.
	 */
	public static final String SUBQUERY_WITH_UNREVIEWED = subquery("");

	public TextQuery {
		languages = List.copyOf(languages);
		parameters = Map.copyOf(parameters);
	}

	private static String subquery(String condition) {
		return """
				UNWIND $matching.lookups AS lookup
				CALL db.index.fulltext.queryNodes(lookup.index, lookup.query, {limit: lookup.limit}) YIELD node
				WITH DISTINCT node %s
				RETURN {key: node.key, wordings: [language IN $matching.languages |
				  [node[language.text]] + coalesce(node[language.phrasings], [])]} AS candidate
				""".formatted(condition);
	}

	static TextQuery of(String text, List<String> languages, List<Map<String, Object>> lookups) {
		return new TextQuery(text, languages,
				Map.of("matching", Map.of("lookups", lookups, "languages", languages.stream()
					.map((tag) -> Map.of("text", property("text", tag), "phrasings", property("phrasings", tag)))
					.toList())));
	}

	static String property(String name, String tag) {
		return name + "_" + tag.replace('-', '_');
	}

}
