package dev.waymark.recommendation;

import java.util.List;
import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.QueryFiles;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.CountingGraph;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Recommendations as a client gets them, over the small catalogue.
 */
@WaymarkTest
@Import(SmallCatalogueFixture.class)
class NextBestContentTests {

	private final Api visitor;

	private final CountingGraph graph;

	NextBestContentTests(Api api, CountingGraph graph) {
		this.visitor = api;
		this.graph = graph;
	}

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "explained", "another-journey", "languages", "own-words", "placements", "editor-left-out" })
	void answersAsExpected(String name) throws Exception {
		QueryFiles.assertAnswered(this.visitor, "recommendation/" + name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					stage: "ZMOT", device: PRINT                                          | items { content { id } } openQuestions { key } excluded { reason content { id } } | 2
					stage: "ZMOT", device: PRINT, questionText: "does it fit my ship"       | items { content { id } } openQuestions { key } excluded { reason } | 2
					stage: "ZMOT", device: PRINT, trigger: "NEED", placement: "ASIDE"     | items { reasons explanation { path { key } } } | 2
					stage: "SMOT", device: PRINT                                          | items { content { translations { id } } } | 3
					stage: "SMOT", device: MOBILE                                         | items { content { answers { question { stages { id } } } } } | 4
					""")
	void twoStatementsAnswerAndOneMoreServesEachNestedLevel(String context, String fields, int statements) {
		Api editor = this.visitor.asEditor();
		editor.query("{ nextBestContent(context: {device: TV, questionText: \"words are counted once\"}) { stale } }");
		String document = "{ nextBestContent(context: {" + context + "}) { " + fields + " } }";
		assertThat(this.graph.count(() -> assertThat(editor.query(document).errors()).isEmpty())).isEqualTo(statements);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					stage: "ZMOT2" | UNKNOWN_KEY context.stage: unknown stage "ZMOT2" in journey "MOT4"; its stages are SMOT, ZMOT, ZMOT_REVIEWS
					journey: "MOT" | UNKNOWN_KEY context.journey: unknown journey "MOT"; journeys are APA, MOT4
					persona: "CAT" | UNKNOWN_KEY context.persona: unknown persona "CAT"; personas are ENGINEER, OWNER
					trigger: "BANG" | UNKNOWN_KEY context.trigger: unknown trigger "BANG"; triggers are FAULT, NEED
					question: "WHY" | UNKNOWN_KEY context.question: unknown question "WHY"; questions are COST, FITS, INSTALL, RATED
					channel: "FAX" | UNKNOWN_KEY context.channel: unknown channel "FAX"; channels are EMAIL, WEBSITE
					about: ["SEA", "LAND"] | UNKNOWN_KEY context.about: unknown subject "LAND"; subjects are RANGE, SEA, TIDE
					placement: "ROOF" | UNKNOWN_KEY context.placement: unknown placement "ROOF"; placements are ASIDE, HERO
					question: "FITS", questionText: "does it fit" | INVALID_ARGUMENT context.questionText: context has both question and questionText; send the key or the visitor's own words, not both
					at: "2027-01-01T00:00:00Z" | FORBIDDEN context.at: context.at needs the role EDITOR, since it shows what is not public; send the key as Authorization: Bearer <key>
					""")
	void tellsTheWayOut(String context, String error) {
		Answer answer = this.visitor
			.query("{ nextBestContent(context: {device: MOBILE, " + context + "}) { items { rank } } }");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(told(answer)).isEqualTo(error);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					first: 0 | INVALID_ARGUMENT first: first is 0, but must be between 1 and 50
					first: 51 | INVALID_ARGUMENT first: first is 51, but must be between 1 and 50
					preview: true | FORBIDDEN preview: preview needs the role EDITOR, since it shows what is not public; send the key as Authorization: Bearer <key>
					""")
	void tellsTheWayOutBesideTheContext(String argument, String error) {
		Answer answer = this.visitor
			.query("{ nextBestContent(context: {device: MOBILE}, " + argument + ") { items { rank } } }");
		assertThat(told(answer)).isEqualTo(error);
	}

	@Test
	void nearMissesAreForEditorsAndCostAVisitorNothingElse() {
		Answer answer = this.visitor.query(
				"{ nextBestContent(context: {stage: \"ZMOT\", device: MOBILE}) { items { rank } excluded { reason } } }");
		assertThat(answer.codes()).containsExactly("FORBIDDEN");
		assertThat(answer.data("/nextBestContent/items/0/rank").asInt()).isEqualTo(1);
		assertThat(answer.data("/nextBestContent/excluded").isNull()).isTrue();
	}

	@Test
	void theContentOnThePageIsNeverRecommendedInAnyLanguage() {
		String document = """
				query ($current: ID) { nextBestContent(
				  context: {stage: "ZMOT", persona: "ENGINEER", device: DESKTOP, locale: "fi", currentContentId: $current}
				) { items { content { id } } } }""";
		assertThat(ids(this.visitor.query(document, Map.of("current", "unknown-to-the-graph")))).contains("guide-fi");
		assertThat(ids(this.visitor.query(document, Map.of("current", "guide-ru")))).doesNotContain("guide-fi",
				"guide");
	}

	@Test
	void equalDecisionsHaveEqualTokens() {
		String document = "{ nextBestContent(context: {stage: \"ZMOT\", device: %s}) { recommendationId } }";
		String one = token(document.formatted("MOBILE"));
		assertThat(one).isEqualTo(token(document.formatted("MOBILE"))).isNotEqualTo(token(document.formatted("PRINT")));
	}

	private String token(String document) {
		return this.visitor.query(document).data("/nextBestContent/recommendationId").asString();
	}

	private static List<String> ids(Answer answer) {
		return answer.data("/nextBestContent/items")
			.valueStream()
			.map((item) -> item.at("/content/id").asString())
			.toList();
	}

	private static String told(Answer answer) {
		JsonNode error = answer.errors().getFirst();
		return error.at("/extensions/code").asString() + " " + error.at("/extensions/argument").asString() + ": "
				+ error.path("message").asString();
	}

}
