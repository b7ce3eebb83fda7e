package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssetRow;
import dev.waymark.graph.Graph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The maps of content in the graph.
 */
public final class ContentMaps {

	private static final String ASKED = """
			MATCH (:Journey {key: $journey})-[has:HAS_STAGE]->(top:Stage)
			MATCH (top)-[:HAS_SUB_STAGE*0..6]->(stage:Stage)
			WHERE CASE WHEN size($stages) = 0 THEN stage = top ELSE stage.key IN $stages END
			WITH DISTINCT stage, has.position AS position
			MATCH (stage)-[:HAS_SUB_STAGE*0..6]->(:Stage)<-[:ARISES_AT]-(question:Question)
			WHERE size($questions) = 0 OR question.key IN $questions
			WITH DISTINCT stage, position, question
			MATCH (question)<-[asks:ASKS]-(persona:Persona)
			WHERE size($personas) = 0 OR persona.key IN $personas
			RETURN stage.key AS stage, position, coalesce(stage.postPurchase, false) AS postPurchase,
			  persona.key AS persona, question.key AS question, coalesce(asks.importance, question.importance) AS weight,
			  coalesce(head([(:Segment)-[in:INCLUDES]->(persona) | in.share]), 1.0) AS share""";

	private static final String ANSWERED = """
			MATCH (question:Question) WHERE question.key IN $questions
			MATCH (question)<-[answers:ANSWERS]-(asset:ContentAsset) WHERE answers.quality > 0
			WITH asset, collect(question.key) AS questions
			RETURN questions, %s AS asset""".formatted(ContentAssetRow.ELIGIBILITY_PROJECTION);

	private static final String LOCALES = """
			MATCH (asset:ContentAsset) WHERE asset.locale IS NOT NULL
			RETURN DISTINCT asset.locale AS locale ORDER BY locale""";

	private final Graph graph;

	/**
	 * Reads from a graph.
	 * @param graph the graph
	 */
	public ContentMaps(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Reads the map of a journey.
	 * @param journey key of a known journey
	 * @param filter which part of it; devices, languages, channels and subjects narrow
	 * nothing here
	 * @return the map; the content in it has what eligibility looks at, and no texts
	 */
	public ContentMap read(String journey, CoverageFilter filter) {
		List<Ask> asks = this.graph.read(ASKED, Map.of("journey", journey, "stages", filter.stages(), "personas",
				filter.personas(), "questions", filter.questions()), ContentMaps::ask);
		Set<String> questions = asks.stream().map(Ask::question).collect(Collectors.toSet());
		Map<String, List<ContentAsset>> answers = new HashMap<>();
		this.graph.read(ANSWERED, Map.of("questions", List.copyOf(questions)), (row) -> {
			ContentAsset asset = ContentAssetRow.read(row.get("asset"));
			row.get("questions")
				.values(Value::asString)
				.forEach((question) -> answers.computeIfAbsent(question, (key) -> new ArrayList<>()).add(asset));
			return asset;
		});
		return new ContentMap(asks, answers, locales());
	}

	/**
	 * The languages that content is in.
	 * @return their tags, sorted
	 */
	public List<String> locales() {
		return this.graph.read(LOCALES, Map.of(), (row) -> row.get("locale").asString());
	}

	private static Ask ask(Record row) {
		return new Ask(row.get("stage").asString(), row.get("position").asInt(0), row.get("postPurchase").asBoolean(),
				row.get("persona").asString(), row.get("question").asString(), row.get("weight").asDouble(0),
				row.get("share").asDouble());
	}

}
