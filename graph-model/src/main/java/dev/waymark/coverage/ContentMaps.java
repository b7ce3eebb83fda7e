package dev.waymark.coverage;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssetRow;
import dev.waymark.graph.Graph;
import org.neo4j.driver.Record;

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

	private static final String LOCALES = """
			MATCH (asset:ContentAsset) WHERE asset.locale IS NOT NULL AND coalesce(asset.status, 'DRAFT') <> 'ARCHIVED'
			RETURN DISTINCT asset.locale AS locale ORDER BY locale""";

	private static final String GOING = """
			MATCH (asset:ContentAsset)
			WHERE asset.status = 'PUBLISHED' AND asset.availableUntil > $from AND asset.availableUntil <= $until
			  AND EXISTS {
			    MATCH (asset)-[answers:ANSWERS]->(question:Question)
			    WHERE answers.quality > 0 AND question.key IN $questions
			  }
			WITH asset.availableUntil AS moment, collect(asset) AS assets ORDER BY moment LIMIT $moments
			UNWIND assets AS asset
			WITH moment, asset ORDER BY moment, asset.id
			RETURN %s AS asset""".formatted(ContentAssetRow.PROJECTION);

	private final Graph graph;

	/**
	 * Reads from a graph.
	 * @param graph the graph
	 */
	public ContentMaps(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Reads the map of a journey, with demand by the personas' shares of their segments.
	 * @param journey key of a known journey
	 * @param filter which part of it; devices, languages, channels and subjects narrow
	 * nothing here
	 * @return the map; what answers is read anew whenever somebody goes through it
	 */
	public ContentMap read(String journey, CoverageFilter filter) {
		return read(journey, filter, Optional.empty());
	}

	/**
	 * Reads the map of a journey.
	 * @param journey key of a known journey
	 * @param filter which part of it; devices, languages, channels and subjects narrow
	 * nothing here
	 * @param traffic the journey's demand as traffic shows it; the personas' shares of
	 * their segments where that says nothing
	 * @return the map; what answers is read anew whenever somebody goes through it
	 */
	public ContentMap read(String journey, CoverageFilter filter, Optional<TrafficDemand> traffic) {
		WholeDemand demand = WholeDemand.of(this.graph, journey, traffic);
		Map<String, String> known = new HashMap<>();
		List<Ask> asks = this.graph.read(ASKED, Map.of("journey", journey, "stages", filter.stages(), "personas",
				filter.personas(), "questions", filter.questions()), (row) -> ask(row, known, demand));
		return new ContentMap(asks, new WorksInGraph(this.graph), locales());
	}

	/**
	 * Published content that answers something in a map and goes within a time.
	 * @param map the map
	 * @param from only what goes after this moment
	 * @param until only what goes until this moment
	 * @param moments only what goes at the nearest so many moments
	 * @return the content with its texts, by the moment at which it goes, then by id
	 */
	public List<ContentAsset> going(ContentMap map, Instant from, Instant until, int moments) {
		return this.graph.read(GOING,
				Map.of("questions", map.asks().stream().map(Ask::question).distinct().toList(), "from",
						ContentAssetRow.stored(from), "until", ContentAssetRow.stored(until), "moments", moments),
				(row) -> ContentAssetRow.read(row.get("asset")));
	}

	/**
	 * The languages that content is in; what is archived is in none.
	 * @return their tags, sorted
	 */
	public List<String> locales() {
		return this.graph.read(LOCALES, Map.of(), (row) -> row.get("locale").asString());
	}

	/** Equal keys are one text. */
	private static Ask ask(Record row, Map<String, String> known, WholeDemand demand) {
		String stage = key(row, "stage", known);
		String persona = key(row, "persona", known);
		return new Ask(stage, row.get("position").asInt(0), row.get("postPurchase").asBoolean(), persona,
				key(row, "question", known), row.get("weight").asDouble(0),
				demand.share(stage, persona, row.get("share").asDouble()));
	}

	private static String key(Record row, String name, Map<String, String> known) {
		return known.computeIfAbsent(row.get(name).asString(), (key) -> key);
	}

}
