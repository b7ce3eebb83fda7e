package dev.waymark.coverage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Coverage over time, over the small catalogue.
 */
@WaymarkTest
@Import(SmallCatalogueFixture.class)
class CoverageTrendTests {

	private final Api editor;

	private final CoverageUpkeep upkeep;

	CoverageTrendTests(Api api, CoverageUpkeep upkeep) {
		this.editor = api.asEditor();
		this.upkeep = upkeep;
	}

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void aDayIsTakenOnceAndAsCoverageStoodThen() {
		double before = weightedRatio();
		this.upkeep.run();
		ask("mutation { archiveContentAssets(ids: [\"guide\"]) { updated } }");
		this.upkeep.run();
		assertThat(weightedRatio()).isLessThan(before);
		JsonNode trend = ask("{ coverageTrend { day stage cellCount gapCount ratio weightedRatio } }")
			.at("/coverageTrend");
		assertThat(trend).hasSize(1);
		assertThat(trend.at("/0/day").asString())
			.isEqualTo(LocalDate.ofInstant(SmallCatalogue.NOW, ZoneOffset.UTC).toString());
		assertThat(trend.at("/0/weightedRatio").asDouble()).isCloseTo(before, within(1e-9));
	}

	@Test
	void theJourneyIsTheSumOfItsStages() {
		this.upkeep.run();
		JsonNode all = ask("""
				{ whole: coverageTrend { cellCount gapCount } zmot: coverageTrend(stage: "ZMOT") { cellCount gapCount }
				  smot: coverageTrend(stage: "SMOT") { cellCount gapCount } }""");
		for (String count : new String[] { "cellCount", "gapCount" }) {
			assertThat(all.at("/whole/0/" + count).asInt()).isPositive()
				.isEqualTo(all.at("/zmot/0/" + count).asInt(0) + all.at("/smot/0/" + count).asInt(0));
		}
	}

	@Test
	void daysAreListedInTheirOrderWithinTheTimeAskedFor() {
		for (String day : new String[] { "2026-03-02", "2026-03-01", "2026-02-27" }) {
			TestNeo4j.shared()
				.graph()
				.write("""
						CREATE (:CoverageSnapshot {key: 'MOT4||' + $day, journey: 'MOT4', day: date($day), cellCount: 4, gapCount: 1,
						  weight: 2.0, coveredWeight: 1.0})""",
						Map.of("day", day), (row) -> row);
		}
		JsonNode trend = ask("{ coverageTrend(from: \"2026-02-28\", to: \"2026-03-02\") { day ratio weightedRatio } }")
			.at("/coverageTrend");
		assertThat(trend.valueStream().map((each) -> each.at("/day").asString())).containsExactly("2026-03-01",
				"2026-03-02");
		assertThat(trend.at("/0/ratio").asDouble()).isEqualTo(0.75);
		assertThat(trend.at("/0/weightedRatio").asDouble()).isEqualTo(0.5);
	}

	@Test
	void whatExpiresWarnsWithTheGapsThatItLeaves() {
		Instant end = SmallCatalogue.NOW.plus(Duration.ofDays(10));
		ask("mutation { upsertContentAssets(assets: [{id: \"sales\", availableUntil: \"" + end
				+ "\"}, {id: \"guide\", availableUntil: \"" + end + "\"}]) { updated } }");
		int before = gaps("");
		int after = gaps(", at: \"" + end + "\"");
		JsonNode warnings = ask(
				"{ expiryWarnings { expiresAt gapCount contents { id title } gaps(first: 2) { question } } }")
			.at("/expiryWarnings");
		assertThat(warnings).hasSize(1);
		assertThat(warnings.at("/0/contents").valueStream().map((each) -> each.at("/id").asString()))
			.containsExactly("guide", "sales");
		assertThat(warnings.at("/0/contents").valueStream().map((each) -> each.at("/title").asString()))
			.doesNotContain("");
		assertThat(warnings.at("/0/gapCount").asInt()).isPositive().isEqualTo(after - before);
		assertThat(warnings.at("/0/gaps")).hasSize(2);
		assertThat(ask("{ expiryWarnings(days: 9) { gapCount } }").at("/expiryWarnings")).isEmpty();
	}

	@Test
	void whatIsRelievedAtThatMomentLeavesNoGap() {
		Instant end = SmallCatalogue.NOW.plus(Duration.ofDays(10));
		ask("mutation { upsertContentAssets(assets: [{id: \"sales\", availableUntil: \"" + end
				+ "\"}, {id: \"guide\", availableUntil: \"" + end + "\"}]) { updated } }");
		TestNeo4j.shared().graph().write("""
				MATCH (going:ContentAsset) WHERE going.id IN ['sales', 'guide']
				CREATE (next:ContentAsset)
				SET next = going {.*, id: going.id + '-next', availableFrom: going.availableUntil, availableUntil: null}
				WITH going, next
				MATCH (going)-[answers:ANSWERS]->(question)
				CREATE (next)-[:ANSWERS {quality: answers.quality}]->(question)""", Map.of(), (row) -> row);
		int before = gaps("");
		assertThat(gaps(", at: \"" + end + "\"")).isEqualTo(before);
		assertThat(ask("{ expiryWarnings { gapCount } }").findValues("gapCount"))
			.allMatch((count) -> count.asInt() == 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "coverageTrend(from: \"yesterday\") { day }", "coverageTrend(stage: \"NONE\") { day }",
			"coverageTrend(from: \"2026-03-02\", to: \"2026-03-01\") { day }", "expiryWarnings(days: 0) { gapCount }",
			"expiryWarnings(journey: \"NONE\") { gapCount }" })
	void refusesWhatCannotBe(String field) {
		assertThat(this.editor.query("{ " + field + " }").codes()).hasSize(1)
			.containsAnyOf("INVALID_ARGUMENT", "UNKNOWN_KEY");
	}

	private double weightedRatio() {
		return ask("{ contentCoverage(by: [STAGE, PERSONA, QUESTION, DEVICE, LOCALE]) { weightedRatio } }")
			.at("/contentCoverage/weightedRatio")
			.asDouble();
	}

	private int gaps(String arguments) {
		return ask("{ coverageGaps(first: 1" + arguments + ") { totalCount } }").at("/coverageGaps/totalCount").asInt();
	}

	private JsonNode ask(String document) {
		Answer answer = this.editor.query(document);
		assertThat(answer.codes()).as(document).isEmpty();
		return answer.data("");
	}

}
