package dev.waymark.candidate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import dev.waymark.content.ContentPurpose;
import dev.waymark.content.ContentStatus;
import dev.waymark.content.Device;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.subject.SubjectKind;

/**
 * A small graph of everything that eligibility looks at, from a seed.
 */
public final class RandomGraph {

	public static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

	public static final List<String> LOCALES = List.of("en", "en-GB", "fi", "ru", "zh-Hans", "zh-Hant", "zh-TW");

	/** How strongly the stages of journey A are aligned with those of B, in order. */
	public static final List<Double> STRENGTHS = List.of(1.0, 0.8, 0.79, 0.3);

	private final RandomGenerator random;

	public RandomGraph(RandomGenerator random) {
		this.random = random;
	}

	public void writeTo(TestNeo4j neo4j, int assets) {
		neo4j.clear();
		run(neo4j,
				"""
						CREATE (a:Journey {key: 'A'}), (b:Journey {key: 'B'}), (:GraphRevision {key: 'content', value: 1})
						WITH a, b
						UNWIND range(0, 3) AS n
						CREATE (a)-[:HAS_STAGE {position: n}]->(s:Stage {id: 'A/S' + n, key: 'S' + n, postPurchase: n > 1})
						CREATE (b)-[:HAS_STAGE {position: n}]->(t:Stage {id: 'B/S' + n, key: 'S' + n, postPurchase: n > 1})
						CREATE (s)-[:ALIGNS_WITH {strength: $strengths[n]}]->(t)
						CREATE (s)-[:HAS_SUB_STAGE {position: 0}]->(:Stage {id: 'A/SUB' + n, key: 'SUB' + n, postPurchase: n > 1})
						""",
				Map.of("strengths", STRENGTHS));
		run(neo4j, "UNWIND ['EMAIL', 'SMS', 'WEBSITE'] AS key CREATE (:Channel {key: key})", Map.of());
		run(neo4j, "UNWIND range(0, 2) AS n CREATE (:Persona {key: 'P' + n, role: 'BUYER'})", Map.of());
		run(neo4j, """
				UNWIND range(0, 1) AS n
				MATCH (s:Stage {id: 'A/S' + n}) CREATE (:Trigger {key: 'T' + n})-[:LEADS_TO]->(s)
				""", Map.of());
		run(neo4j, """
				UNWIND range(0, 3) AS n CREATE (p:Subject {key: 'PARENT' + n, kind: $kinds[n]})
				CREATE (:Subject {key: 'ONE' + n, kind: $kinds[n]})-[:PART_OF]->(p)
				CREATE (:Subject {key: 'OTHER' + n, kind: $kinds[n]})-[:PART_OF]->(p)
				""", Map.of("kinds", Arrays.stream(SubjectKind.values()).map(Enum::name).toList()));
		run(neo4j, "UNWIND $rows AS row CREATE (f:Format) SET f = row", Map.of("rows", formats()));
		run(neo4j, """
				UNWIND $rows AS row CREATE (q:Question {key: row.key, kind: 'QUESTION', importance: row.importance})
				WITH q, row
				CALL (q, row) { UNWIND row.stages AS id MATCH (s:Stage {id: id}) CREATE (q)-[:ARISES_AT]->(s) }
				CALL (q, row) { UNWIND row.personas AS key MATCH (p:Persona {key: key}) CREATE (p)-[:ASKS]->(q) }
				CALL (q, row) { UNWIND row.triggers AS key MATCH (t:Trigger {key: key}) CREATE (t)-[:RAISES]->(q) }
				""", Map.of("rows", questions()));
		run(neo4j,
				"""
						UNWIND $rows AS row CREATE (a:ContentAsset) SET a = row.properties
						WITH a, row
						CALL (a, row) { UNWIND row.about AS key MATCH (s:Subject {key: key}) CREATE (a)-[:ABOUT]->(s) }
						CALL (a, row) { UNWIND row.answers AS key MATCH (q:Question {key: key}) CREATE (a)-[:ANSWERS {quality: 0.5}]->(q) }
						""",
				Map.of("rows", IntStream.range(0, assets).mapToObj(this::asset).toList()));
	}

	public <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	public boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

	public List<String> some(List<String> values, double share) {
		return values.stream().filter((value) -> chance(share)).toList();
	}

	public List<String> subjects() {
		return IntStream.range(0, 4)
			.boxed()
			.flatMap((n) -> List.of("ONE" + n, "OTHER" + n, "PARENT" + n).stream())
			.toList();
	}

	private List<Map<String, Object>> formats() {
		List<String> devices = Arrays.stream(Device.values()).map(Enum::name).toList();
		return IntStream.range(0, 5)
			.mapToObj((n) -> Map.<String, Object>of("key", "F" + n, "devices", some(devices, 0.6), "userMade", n == 4))
			.toList();
	}

	private List<Map<String, Object>> questions() {
		List<String> stages = IntStream.range(0, 4)
			.boxed()
			.flatMap((n) -> List.of("A/S" + n, "B/S" + n, "A/SUB" + n).stream())
			.toList();
		return IntStream.range(0, 10)
			.mapToObj((n) -> Map.<String, Object>of("key", "Q" + n, "importance", this.random.nextDouble(), "stages",
					some(stages, 0.25), "personas", some(List.of("P0", "P1", "P2"), 0.5), "triggers",
					some(List.of("T0", "T1"), 0.4)))
			.toList();
	}

	private Map<String, Object> asset(int number) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", "a" + number);
		properties.put("title", "Asset " + number);
		properties.put("url", "https://waymark.example/" + number);
		properties.put("format", "F" + this.random.nextInt(5));
		properties.put("purpose", any(List.of(ContentPurpose.values())).name());
		properties.put("locale", any(LOCALES));
		properties.put("status",
				chance(0.8) ? "PUBLISHED" : any(List.of(ContentStatus.DRAFT, ContentStatus.ARCHIVED)).name());
		properties.put("channels", some(List.of("EMAIL", "SMS", "WEBSITE"), 0.3));
		if (chance(0.3)) {
			properties.put("devices", some(Arrays.stream(Device.values()).map(Enum::name).toList(), 0.4));
		}
		if (chance(0.3)) {
			properties.put("rightsCleared", chance(0.5));
		}
		for (String moment : List.of("publishedAt", "availableFrom", "availableUntil")) {
			if (chance(0.4)) {
				properties.put(moment,
						NOW.plus(this.random.nextInt(-10, 11), ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
			}
		}
		List<String> questions = IntStream.range(0, 10).mapToObj((n) -> "Q" + n).toList();
		return Map.of("properties", properties, "about", chance(0.5) ? List.of() : some(subjects(), 0.2), "answers",
				some(questions, 0.3));
	}

	private static void run(TestNeo4j neo4j, String statement, Map<String, Object> parameters) {
		neo4j.graph().write(statement, parameters, (row) -> new ArrayList<>(row.values()));
	}

}
