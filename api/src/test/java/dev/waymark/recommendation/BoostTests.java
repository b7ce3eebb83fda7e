package dev.waymark.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.waymark.candidate.ContextKeys;
import dev.waymark.content.Device;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Boosts where more answers a question than candidates are fetched.
 */
class BoostTests {

	private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

	private final TestNeo4j neo4j = TestNeo4j.shared();

	@BeforeEach
	void load() {
		this.neo4j.clear();
		this.neo4j.graph()
			.write("""
					CREATE (:Journey {key: 'A'})-[:HAS_STAGE {position: 0}]->(s:Stage {id: 'A/S', key: 'S'})
					CREATE (:Format {key: 'F', devices: ['MOBILE']})
					CREATE (:Persona {key: 'P', role: 'BUYER'})-[:ASKS]->(q:Question {key: 'Q', kind: 'QUESTION', importance: 0.5})
					CREATE (q)-[:ARISES_AT]->(s)
					WITH q UNWIND range(1, 200) AS n
					CREATE (a:ContentAsset {id: 'a' + n, title: 'a', url: 'https://waymark.example/a', format: 'F',
					  purpose: 'INFORM', status: 'PUBLISHED', locale: 'en'})
					CREATE (a)-[:ANSWERS {quality: 1.0 - n / 1000.0}]->(q)
					WITH collect(a) AS assets
					CREATE (slot:Placement {key: 'SLOT', name: 'Slot'})
					WITH slot, assets[198] AS poor, assets[199] AS original
					CREATE (slot)-[:BOOSTS {factor: 10.0}]->(poor), (slot)-[:BOOSTS {factor: 9.0}]->(original)
					CREATE (e:ContentAsset {id: 'edition', title: 'e', url: 'https://waymark.example/e', format: 'F',
					  purpose: 'INFORM', status: 'PUBLISHED', locale: 'en-GB'})-[:TRANSLATION_OF]->(original)
					WITH e MATCH (q:Question {key: 'Q'}) CREATE (e)-[:ANSWERS {quality: 0.1}]->(q)""",
					Map.of(), (row) -> row);
	}

	@Test
	void whatASlotRaisesIsFoundHoweverManyAnswersAreBetter() {
		ContextKeys keys = new ContextKeys("A", "S", "P", null, null, List.of(), null, List.of("SLOT"), List.of());
		RecommendationRequest request = new RecommendationRequest(keys, null, Device.MOBILE, Locale.UK, null, null,
				false, false, false);
		Recommendation answer = RecommendationsOver.graph(this.neo4j.graph(), Clock.fixed(NOW, ZoneOffset.UTC))
			.recommend(request, "SLOT", 3);
		assertThat(answer.items()).extracting((item) -> item.content().id()).startsWith("a199", "edition");
	}

}
