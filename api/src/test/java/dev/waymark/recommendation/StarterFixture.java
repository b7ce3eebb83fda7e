package dev.waymark.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.waymark.candidate.ContextKeys;
import dev.waymark.content.Device;
import dev.waymark.graph.CountingGraph;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.seed.starter.StarterGraph;
import org.jspecify.annotations.Nullable;

/**
 * The starter graph on the shared Neo4j, and recommendations over it at a fixed moment.
 */
final class StarterFixture {

	static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

	final CountingGraph graph = new CountingGraph(TestNeo4j.shared().graph());

	final Recommendations recommendations;

	StarterFixture() {
		TestNeo4j neo4j = TestNeo4j.shared();
		neo4j.clear();
		StarterGraph.onClasspath().loadInto(neo4j.driver());
		this.recommendations = RecommendationsOver.graph(this.graph, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	List<String> keys(String label) {
		return this.graph.read("MATCH (n:$($label)) RETURN n.key AS key ORDER BY key", Map.of("label", label),
				(row) -> row.get("key").asString());
	}

	/** All stages with their journey, sub-stages too: {@code [MOT_PLAN, SMOT_WEEK]}. */
	List<List<String>> stages() {
		return this.graph.read("MATCH (s:Stage) RETURN split(s.id, '/') AS id ORDER BY s.id", Map.of(),
				(row) -> row.get("id").asList((part) -> part.asString()));
	}

	/** Every relationship of the graph: {@code Persona|X|ASKS|Question|Y}. */
	Set<String> relationships() {
		return new HashSet<>(this.graph.read("""
				MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration
				RETURN labels(a)[0] + '|' + coalesce(a.id, a.key) + '|' + type(r) + '|' + labels(b)[0] + '|'
				  + coalesce(b.id, b.key) AS relationship
				""", Map.of(), (row) -> row.get("relationship").asString()));
	}

	static RecommendationRequest request(String journey, @Nullable String stage, @Nullable String persona,
			Device device, String locale) {
		return request(new ContextKeys(journey, stage, persona, null, null, List.of(), null, List.of(), List.of()),
				device, locale, false);
	}

	static RecommendationRequest request(ContextKeys keys, Device device, String locale, boolean strict) {
		return new RecommendationRequest(keys, null, device, Locale.forLanguageTag(locale), null, null, strict, false,
				false);
	}

}
