package dev.waymark.recommendation;

import java.util.List;
import java.util.Map;

import dev.waymark.content.Device;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Content written for one journey model reaches the visitors of all others wherever the
 * stages are aligned.
 */
class AlignedJourneysTests {

	private static StarterFixture starter;

	@BeforeAll
	static void load() {
		starter = new StarterFixture();
		TestNeo4j.shared()
			.graph()
			.write("""
					MATCH (s:Stage) WHERE s.id STARTS WITH 'MOT4/'
					CREATE (p:Persona {key: 'ONLY_' + s.key, role: 'BUYER'})
					CREATE (q:Question {key: 'ONLY_' + s.key, kind: 'QUESTION', importance: 0.5})-[:ARISES_AT]->(s)
					CREATE (p)-[:ASKS]->(q)
					CREATE (a:ContentAsset {id: 'only-' + s.key, title: s.key, url: 'https://waymark.example/' + s.key,
					  format: 'ARTICLE', purpose: 'INFORM', locale: 'en', status: 'PUBLISHED', version: 1})-[:ANSWERS {quality: 1.0}]->(q)
					""",
					Map.of(), (row) -> row);
	}

	@Test
	void isReachedAtTheLevelThatTheStrengthSays() {
		List<Alignment> alignments = starter.graph.read("""
				MATCH (s:Stage)-[a:ALIGNS_WITH]-(other:Stage)
				WHERE s.id STARTS WITH 'MOT4/' AND NOT other.id STARTS WITH 'MOT4/'
				RETURN s.key AS stage, split(other.id, '/') AS other, a.strength AS strength
				""", Map.of(), (row) -> new Alignment(row.get("stage").asString(), row.get("other").get(0).asString(),
				row.get("other").get(1).asString(), row.get("strength").asDouble()));
		assertThat(alignments).extracting(Alignment::journey)
			.contains("MOT5", "APA", "AISAS", "ACP", "BUYING_PATH", "MOT_PLAN", "LOYALTY_LOOP");
		for (Alignment alignment : alignments) {
			Recommendation answer = starter.recommendations.recommend(StarterFixture.request(alignment.journey(),
					alignment.otherStage(), "ONLY_" + alignment.stage(), Device.DESKTOP, "en"), null, 1);
			assertThat(answer.items()).as("%s", alignment).isNotEmpty();
			assertThat(answer.items().getFirst().content().id()).as("%s", alignment)
				.isEqualTo("only-" + alignment.stage());
			assertThat(answer.fallbackLevel()).as("%s", alignment)
				.isEqualTo((alignment.strength() >= 0.8) ? FallbackLevel.NONE : FallbackLevel.ALIGNED_STAGE);
		}
		System.out.printf("alignments with MOT4: %d, each reached at its level%n", alignments.size());
	}

	private record Alignment(String stage, String journey, String otherStage, double strength) {
	}

}
