package dev.waymark.bench.coverage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.waymark.eligibility.Visibility;
import dev.waymark.locale.LocaleLookup;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * What a developer would write without Waymark: one statement that counts the works that
 * serve each stage, persona, device and language. It knows no gaps, weights or demand.
 */
final class HandWrittenAggregate {

	private static final String STATEMENT = """
			MATCH (:Journey {key: $journey})-[:HAS_STAGE]->(stage:Stage)-[:HAS_SUB_STAGE*0..6]->(:Stage)
			  <-[:ARISES_AT]-(question:Question)<-[:ASKS]-(persona:Persona)
			WITH DISTINCT stage, persona, question
			MATCH (question)<-[answers:ANSWERS]-(asset:ContentAsset)
			WHERE answers.quality > 0 AND %s
			MATCH (format:Format {key: asset.format})
			WITH stage, persona, asset,
			  CASE WHEN size(coalesce(asset.devices, [])) > 0 THEN asset.devices ELSE format.devices END AS devices,
			  coalesce(head([(asset)-[:TRANSLATION_OF]->(original) | original.id]), asset.id) AS work
			UNWIND devices AS device
			UNWIND [each IN $locales WHERE asset.locale IN each.serving | each.tag] AS locale
			RETURN stage.key AS stage, persona.key AS persona, device, locale, count(DISTINCT work) AS works"""
		.formatted(Visibility.CYPHER);

	private final Driver driver;

	HandWrittenAggregate(Driver driver) {
		this.driver = driver;
	}

	/** Works by stage, persona, device and language, in one text. */
	Map<String, Integer> works(Instant at) {
		List<Map<String, Object>> locales = LargeMap.LOCALES.stream()
			.map((tag) -> Map.<String, Object>of("tag", tag, "serving",
					LocaleLookup.tagsServing(Locale.forLanguageTag(tag))))
			.toList();
		Map<String, Integer> works = new HashMap<>();
		try (Session session = this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			session.executeRead((transaction) -> {
				transaction
					.run(STATEMENT, Map.of("journey", "MOT4", "locales", locales, "now", at.atZone(ZoneOffset.UTC)))
					.forEachRemaining((row) -> works.put(key(row), row.get("works").asInt()));
				return works.size();
			});
		}
		return works;
	}

	private static String key(Record row) {
		return String.join(" ", row.get("stage").asString(), row.get("persona").asString(),
				row.get("device").asString(), row.get("locale").asString());
	}

}
