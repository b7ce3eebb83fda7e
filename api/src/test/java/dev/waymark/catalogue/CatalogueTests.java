package dev.waymark.catalogue;

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

@WaymarkTest
@Import(SmallCatalogueFixture.class)
class CatalogueTests {

	private final Api visitor;

	private final Api editor;

	private final CountingGraph graph;

	CatalogueTests(Api api, CountingGraph graph) {
		this.visitor = api;
		this.editor = api.asEditor();
		this.graph = graph;
	}

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@ParameterizedTest
	@ValueSource(strings = { "journeys", "public-depth", "public-content", "editor-lists", "editor-content",
			"editor-questions" })
	void answersAsExpected(String name) throws Exception {
		QueryFiles.assertAnswered(this.visitor, "catalogue/" + name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ journeys { key } }                                                                     | 1
					{ journeys { stages { id name } } }                                                      | 2
					{ journeys { stages { next { id } } } }                                                  | 3
					{ journeys { stages { next { triggers { key } } } } }                                    | 4
					{ journeys { stages { questions { key } } } }                                            | 3
					{ journeys { stages { questions { answeredBy { totalCount edges { node { id } } } } } } } | 4
					{ journeys { stages { questions { answeredBy(first: 1) { edges { node { translations { answers { quality } } } } } } } } } | 6
					{ questions { totalCount edges { node { stages { alignedWith { stage { journey { key } } } } } } } } | 4
					{ personas { path { id } } }                                                             | 2
					{ contentAssets { edges { node { about { partOf { key } } } } } }                        | 2
					""")
	void oneMoreStatementServesEachNestedLevel(String document, int statements) {
		assertThat(this.graph.count(() -> assertThat(this.editor.query(document).errors()).isEmpty()))
			.isEqualTo(statements);
	}

	@ParameterizedTest
	@ValueSource(strings = { "status", "cost", "rightsCleared", "version" })
	void thePublicIsRefusedWhatEditorsSeeAtAnyDepthAndKeepsTheRest(String field) {
		Answer answer = this.visitor.query("""
				{ journey(key: "APA") { stages { questions { answeredBy { edges { node {
				  translations { id %s } } } } } } } }""".formatted(field));
		assertThat(answer.codes()).isNotEmpty().containsOnly("FORBIDDEN");
		assertThat(answer.body().toString()).contains("{\"id\":\"guide-fi\",\"" + field + "\":null}")
			.doesNotContain("guide-ru");
	}

	@ParameterizedTest
	@ValueSource(strings = { "contentAssets { totalCount }", "contentAsset(id: \"guide-ru\") { id }",
			"personas { key }", "segments { key }", "subjects { key }", "triggers { key }", "questions { totalCount }",
			"formats { key }", "channels { key }" })
	void thePublicIsRefusedTheLists(String field) {
		Answer answer = this.visitor.query("{ journeys { key } " + field + " }");
		assertThat(answer.codes()).containsExactly("FORBIDDEN");
		assertThat(answer.data("/journeys/1/key").asString()).isEqualTo("MOT4");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					contentAssets(first: 0) { totalCount } | INVALID_ARGUMENT first: "first" is 0; ask for 1 to 100, and for the rest with "after"
					questions(first: 101) { totalCount } | INVALID_ARGUMENT first: "first" is 101; ask for 1 to 100, and for the rest with "after"
					contentAssets(after: "*") { totalCount } | INVALID_ARGUMENT after: "*" is not a cursor; send an endCursor from an earlier page, or leave "after" out to begin
					contentAssets(after: "Mjp4") { totalCount } | INVALID_ARGUMENT after: "Mjp4" is not a cursor; send an endCursor from an earlier page, or leave "after" out to begin
					contentAssets(filter: { formats: ["ARTICEL"] }) { totalCount } | UNKNOWN_KEY filter.formats: unknown format "ARTICEL"; formats are ARTICLE, UGC
					contentAssets(filter: { channels: ["FAX"] }) { totalCount } | UNKNOWN_KEY filter.channels: unknown channel "FAX"; channels are EMAIL, WEBSITE
					contentAssets(filter: { about: ["LAND"] }) { totalCount } | UNKNOWN_KEY filter.about: unknown subject "LAND"; subjects are RANGE, SEA, TIDE
					contentAssets(filter: { answers: "WHY" }) { totalCount } | UNKNOWN_KEY filter.answers: unknown question "WHY"; questions are COST, FITS, INSTALL, RATED
					questions(filter: { journey: "MOT" }) { totalCount } | UNKNOWN_KEY filter.journey: unknown journey "MOT"; journeys are APA, MOT4
					questions(filter: { journey: "APA", stage: "ZMOT" }) { totalCount } | UNKNOWN_KEY filter.stage: unknown stage "ZMOT" in journey "APA"; its stages are AWARENESS
					questions(filter: { stage: "ZMOT" }) { totalCount } | INVALID_ARGUMENT filter.journey: the stage "ZMOT" needs its journey: name it in "journey", or send the stage's id, such as "MOT4/ZMOT"
					questions(filter: { persona: "CAT" }) { totalCount } | UNKNOWN_KEY filter.persona: unknown persona "CAT"; personas are ENGINEER, OWNER
					triggers(journey: "X") { key } | UNKNOWN_KEY journey: unknown journey "X"; journeys are APA, MOT4
					personas { path(journey: "X") { id } } | UNKNOWN_KEY journey: unknown journey "X"; journeys are APA, MOT4
					journeys { stages { questions(persona: "X") { key } } } | UNKNOWN_KEY persona: unknown persona "X"; personas are ENGINEER, OWNER
					""")
	void tellsTheWayOut(String field, String error) {
		JsonNode told = this.editor.query("{ " + field + " }").errors().getFirst();
		assertThat(told.at("/extensions/code").asString() + " " + told.at("/extensions/argument").asString() + ": "
				+ told.path("message").asString())
			.isEqualTo(error);
	}

	@Test
	void aCursorStaysWhereItIsWhenSomethingIsInsertedBeforeIt() {
		String nextPage = "{ contentAssets(first: 2, after: \"Mjo6Z3VpZGUtZmk\") { edges { node { id } } } }";
		String before = this.editor.query(nextPage).body().toString();
		this.graph.write("CREATE (:ContentAsset {id: 'a-new-one', status: 'DRAFT'})", Map.of(), (row) -> row);
		String after = this.editor.query(nextPage).body().toString();
		this.graph.write("MATCH (a:ContentAsset {id: 'a-new-one'}) DELETE a", Map.of(), (row) -> row);
		assertThat(after).isEqualTo(before).contains("guide-ru", "later");
	}

}
