package dev.waymark.visitor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.waymark.event.Event;
import dev.waymark.event.EventRow;
import dev.waymark.event.EventType;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.jspecify.annotations.Nullable;

/**
 * Two stages, two personas, five questions of which two arise within days of the entry,
 * eight assets and a slot with a cap; and what visitors did. Its revision is its own:
 * candidates are kept by it, for all tests.
 */
public final class VisitorCatalogue {

	public static final Instant NOW = SmallCatalogue.NOW;

	private static final String STATEMENT = """
			CREATE (j:Journey {key: 'MOT4', name_en: 'Moments'}),
			  (z:Stage {id: 'MOT4/ZMOT', key: 'ZMOT', postPurchase: false, name_en: 'Looking around'}),
			  (s:Stage {id: 'MOT4/SMOT', key: 'SMOT', postPurchase: true, name_en: 'Using it'}),
			  (j)-[:HAS_STAGE {position: 0}]->(z), (j)-[:HAS_STAGE {position: 1}]->(s),
			  (z)-[:NEXT {weight: 0.3}]->(z), (z)-[:NEXT {weight: 0.6}]->(s), (s)-[:NEXT {weight: 0.5}]->(s),
			  (owner:Persona {key: 'OWNER', role: 'BUYER', name_en: 'Owner'}),
			  (engineer:Persona {key: 'ENGINEER', role: 'END_USER', name_en: 'Engineer'}),
			  (need:Trigger {key: 'NEED', name_en: 'A need'})-[:LEADS_TO]->(z),
			  (fault:Trigger {key: 'FAULT', name_en: 'A fault'})-[:LEADS_TO]->(s), (owner)-[:RESPONDS_TO]->(need),
			  (:Format {key: 'ARTICLE', devices: ['PRINT', 'MOBILE'], name_en: 'Article'}),
			  (:Placement {key: 'HERO', name: 'Large slot', frequencyCap: 2}), (:Placement {key: 'ASIDE', name: 'Aside'}),
			  (:GraphRevision {key: 'content', value: 1000000})
			WITH z, s, owner, engineer
			UNWIND [['Z1', z, 0.9, null, null], ['Z2', z, 0.5, null, null], ['S1', s, 0.8, 0, 7], ['S2', s, 0.7, 8, null],
			  ['S3', s, 0.3, null, null]] AS row
			WITH row, row[1] AS stage, owner, engineer
			CREATE (q:Question {key: row[0], kind: 'QUESTION', importance: row[2], text_en: row[0]})
			CREATE (q)-[at:ARISES_AT]->(stage) SET at.fromDay = row[3], at.untilDay = row[4]
			CREATE (owner)-[:ASKS]->(q)
			WITH q, engineer
			CALL (q, engineer) { WITH * WHERE q.key IN ['Z1', 'S3'] CREATE (engineer)-[:ASKS]->(q) }
			WITH count(*) AS done
			UNWIND [['z1a', 'Z1', 'INFORM', 'en'], ['z1b', 'Z1', 'INFORM', 'en'], ['z2a', 'Z2', 'INFORM', 'en'],
			  ['s1a', 'S1', 'SUPPORT', 'en'], ['s2a', 'S2', 'SUPPORT', 'en'], ['s3a', 'S3', 'INFORM', 'en'],
			  ['sorry', 'S3', 'SERVICE_RECOVERY', 'en'], ['z1a-fi', 'Z1', 'INFORM', 'fi']] AS row
			MATCH (q:Question {key: row[1]})
			CREATE (a:ContentAsset {id: row[0], title: row[0], url: 'https://example.org/' + row[0], format: 'ARTICLE',
			  purpose: row[2], locale: row[3], status: 'PUBLISHED', version: 1})
			CREATE (a)-[:ANSWERS {quality: 0.9}]->(q)
			WITH count(*) AS done
			MATCH (edition:ContentAsset {id: 'z1a-fi'}) MATCH (work:ContentAsset {id: 'z1a'})
			CREATE (edition)-[:TRANSLATION_OF]->(work)""";

	private VisitorCatalogue() {
	}

	/**
	 * Empties the graph and fills it with the catalogue, without events.
	 */
	public static void load() {
		TestNeo4j.shared().clear();
		TestNeo4j.shared().graph().write(STATEMENT, Map.of(), (row) -> row);
	}

	/**
	 * Keeps events as they are kept.
	 */
	public static void keep(Event... events) {
		List<Map<String, Object>> rows = Stream.of(events).map(EventRow::write).toList();
		TestNeo4j.shared()
			.graph()
			.write("UNWIND $rows AS row CREATE (event:Event) SET event = row", Map.of("rows", rows), (row) -> row);
	}

	/**
	 * An event, so many days ago.
	 * @param key of the content, stage, trigger or question, whatever the type tells of
	 */
	public static Event event(String visitor, EventType type, long daysAgo, @Nullable String key) {
		boolean stage = type == EventType.STAGE_ENTERED;
		boolean content = type == EventType.VIEW || type == EventType.CLICK || type == EventType.COMPLETION;
		return new Event(id(visitor, type, daysAgo, key), type, visitor, ago(daysAgo), null, null, null,
				content ? key : null, stage ? "MOT4" : null, stage ? key : null,
				(type == EventType.TRIGGER) ? key : null, (type == EventType.QUESTION_ASKED) ? key : null, null, null,
				null, null, null, null, null);
	}

	public static Event rated(String visitor, long daysAgo, int rating) {
		return new Event(id(visitor, EventType.RATING, daysAgo, null), EventType.RATING, visitor, ago(daysAgo), null,
				null, null, null, null, null, null, null, null, null, null, null, null, null, rating);
	}

	public static Event shown(String visitor, long daysAgo, String content, String placement) {
		return new Event(id(visitor, EventType.IMPRESSION, daysAgo, content), EventType.IMPRESSION, visitor,
				ago(daysAgo), null, 1, placement, content, null, null, null, null, null, null, null, null, null, null,
				null);
	}

	private static String id(String visitor, EventType type, long daysAgo, @Nullable String key) {
		return visitor + " " + type + " " + daysAgo + " " + key;
	}

	private static Instant ago(long days) {
		return NOW.minus(Duration.ofDays(days)).minusSeconds(60);
	}

}
