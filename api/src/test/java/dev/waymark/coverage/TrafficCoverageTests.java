package dev.waymark.coverage;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@Import(SmallCatalogueFixture.class)
class TrafficCoverageTests {

	private static final String GAPS = """
			{ coverageGaps(filter: { devices: [PRINT], locales: ["ru"] }, first: 50) {
			  edges { node { demandSource priority cell { stage persona demand } } } } }""";

	private final Api api;

	TrafficCoverageTests(Api api) {
		this.api = api;
	}

	@BeforeEach
	void fill() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void withoutTrafficDemandIsWhatPersonasAreOfTheirSegments() {
		record(0, 99, "VIEW", "ENGINEER", "ZMOT");
		record(100, 300, "IMPRESSION", "ENGINEER", "ZMOT");
		assertThat(sources(this.api.asEditor().query(GAPS))).isNotEmpty().containsOnly("PERSONA_SHARES");
	}

	@Test
	void withTrafficDemandIsItsShareAndTheAnswerSaysSo() {
		record(0, 150, "VIEW", "ENGINEER", "ZMOT");
		record(150, 200, "QUESTION_ASKED", "OWNER", "ZMOT_REVIEWS");
		Answer answer = this.api.asEditor().query(GAPS);
		assertThat(sources(answer)).isNotEmpty().containsOnly("TRAFFIC");
		assertThat(demands(answer)).contains("ZMOT ENGINEER 0.0285714285714", "ZMOT OWNER 0.00952380952381");
	}

	@Test
	void allDemandOfTheMapIsOne() {
		record(0, 150, "VIEW", "ENGINEER", "ZMOT");
		record(150, 200, "QUESTION_ASKED", "OWNER", "ZMOT_REVIEWS");
		JsonNode cells = this.api.asEditor()
			.query("""
					{ contentCoverage(by: [STAGE, PERSONA]) { cells { edges { node { stage persona demand } } } } }""")
			.data("/contentCoverage/cells/edges");
		assertThat(cells.valueStream()
			.map((edge) -> edge.at("/node/persona").asString() + " " + edge.at("/node/demand").asDouble()))
			.containsExactly("ENGINEER 0.6", "OWNER 0.4");
	}

	private void record(int from, int to, String type, String persona, String stage) {
		List<Map<String, Object>> events = IntStream.range(from, to)
			.mapToObj((number) -> Map.<String, Object>of("eventId", "e" + number, "type", type, "occurredAt",
					SmallCatalogue.NOW.toString(), "persona", persona, "stage", stage, "question", "RATED", "contentId",
					"guide"))
			.toList();
		Answer answer = this.api.query(
				"mutation ($events: [EventInput!]!) { recordEvents(events: $events) { accepted } }",
				Map.of("events", events));
		assertThat(answer.data("/recordEvents/accepted").asInt()).isEqualTo(to - from);
	}

	private static List<String> sources(Answer answer) {
		return answer.data("/coverageGaps/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/demandSource").asString())
			.toList();
	}

	private static List<String> demands(Answer answer) {
		return answer.data("/coverageGaps/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/cell"))
			.map((cell) -> "%s %s %s".formatted(cell.path("stage").asString(), cell.path("persona").asString(),
					cell.path("demand").asDouble()))
			.toList();
	}

}
