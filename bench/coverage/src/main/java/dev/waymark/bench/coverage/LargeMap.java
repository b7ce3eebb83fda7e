package dev.waymark.bench.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

/**
 * A map of a given size with the skew of real ones: few questions that much content
 * answers, personas that ask unevenly, several languages, some content for one device.
 *
 * @param assets how many pieces of content
 * @param questions how many questions
 * @param personas how many personas
 */
record LargeMap(int assets, int questions, int personas) {

	static final List<String> LOCALES = List.of("en", "fi", "ru", "zh-Hans", "zh-Hant");

	private static final List<String> DEVICES = List.of("DESKTOP", "MOBILE", "TABLET", "VOICE", "KIOSK", "TV", "PRINT");

	private static final List<String> STAGES = List.of("ZMOT", "FMOT", "SMOT", "TMOT");

	private static final int FORMATS = 40;

	private static final int BATCH = 5_000;

	void writeTo(Driver driver, Random random) {
		run(driver,
				"""
						CREATE (j:Journey {key: 'MOT4'})
						WITH j UNWIND range(0, size($rows) - 1) AS n
						CREATE (j)-[:HAS_STAGE {position: n}]->(:Stage {id: 'MOT4/' + $rows[n], key: $rows[n], postPurchase: n > 1})
						""",
				STAGES);
		run(driver, "UNWIND $rows AS row CREATE (:Format {key: row.key, devices: row.devices, userMade: false})",
				IntStream.range(0, FORMATS)
					.mapToObj((n) -> Map.of("key", "F" + n, "devices", some(DEVICES, 0.6, random)))
					.toList());
		run(driver, """
				MERGE (s:Segment {key: 'ALL'})
				WITH s UNWIND $rows AS row
				CREATE (s)-[:INCLUDES {share: row.share}]->(:Persona {key: row.key, role: 'BUYER'})
				""",
				IntStream.range(0, this.personas)
					.mapToObj((n) -> Map.of("key", "P" + n, "share", random.nextDouble()))
					.toList());
		run(driver,
				"""
						UNWIND $rows AS row
						CREATE (q:Question {key: row.key, kind: 'QUESTION', importance: row.importance})
						WITH q, row
						CALL (q, row) { UNWIND row.stages AS key MATCH (s:Stage {id: 'MOT4/' + key}) CREATE (q)-[:ARISES_AT]->(s) }
						CALL (q, row) { UNWIND row.personas AS key MATCH (p:Persona {key: key}) CREATE (p)-[:ASKS]->(q) }
						""",
				IntStream.range(0, this.questions).mapToObj((n) -> question(n, random)).toList());
		for (int from = 0; from < this.assets; from += BATCH) {
			run(driver,
					"""
							UNWIND $rows AS row
							CREATE (a:ContentAsset) SET a = row.properties
							WITH a, row
							CALL (a, row) { UNWIND row.answers AS key MATCH (q:Question {key: key}) CREATE (a)-[:ANSWERS {quality: 0.8}]->(q) }
							CALL (a, row) { WITH a, row WHERE row.original IS NOT NULL
							  MATCH (o:ContentAsset {id: row.original}) CREATE (a)-[:TRANSLATION_OF]->(o) }
							""",
					IntStream.range(from, Math.min(this.assets, from + BATCH))
						.mapToObj((n) -> asset(n, random))
						.toList());
		}
	}

	private Map<String, Object> question(int number, Random random) {
		Set<String> personas = new HashSet<>();
		for (int n = 0; n < 3; n++) {
			personas.add("P" + (int) (this.personas * Math.pow(random.nextDouble(), 2)));
		}
		return Map.of("key", "Q" + number, "importance", random.nextDouble(), "stages", some(STAGES, 0.35, random),
				"personas", List.copyOf(personas));
	}

	/** Every fifth is a translation of the one before it. */
	private Map<String, Object> asset(int number, Random random) {
		boolean translation = number % 5 == 4;
		Map<String, Object> properties = new HashMap<>(Map.of("id", "A" + number, "title", "Asset " + number, "url",
				"https://waymark.example/" + number, "format", "F" + random.nextInt(FORMATS), "purpose", "INFORM",
				"locale", LOCALES.get(translation ? 1 + random.nextInt(4) : 0), "status",
				(random.nextDouble() < 0.9) ? "PUBLISHED" : "DRAFT", "version", 1));
		if (random.nextDouble() < 0.2) {
			properties.put("devices", some(DEVICES, 0.4, random));
		}
		Set<String> answers = new HashSet<>();
		for (int n = 0; n < 1 + random.nextInt(3); n++) {
			answers.add("Q" + (int) (this.questions * Math.pow(random.nextDouble(), 2)));
		}
		Map<String, Object> row = new HashMap<>(Map.of("properties", properties, "answers", List.copyOf(answers)));
		row.put("original", translation ? "A" + (number - 1) : null);
		return row;
	}

	private static List<String> some(List<String> values, double share, Random random) {
		List<String> some = new ArrayList<>(values.stream().filter((value) -> random.nextDouble() < share).toList());
		return some.isEmpty() ? List.of(values.get(random.nextInt(values.size()))) : some;
	}

	private static void run(Driver driver, String statement, List<?> rows) {
		driver.executableQuery(statement).withParameters(Map.of("rows", rows)).execute();
	}

}
