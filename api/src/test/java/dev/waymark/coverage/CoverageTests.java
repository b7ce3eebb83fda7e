package dev.waymark.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.QueryFiles;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
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
import static org.assertj.core.api.Assertions.within;

/**
 * Coverage as the content team gets it, over the small catalogue.
 */
@WaymarkTest
@Import(SmallCatalogueFixture.class)
class CoverageTests {

	private final Api visitor;

	private final Api editor;

	CoverageTests(Api api) {
		this.visitor = api;
		this.editor = api.asEditor();
	}

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@ParameterizedTest
	@ValueSource(strings = { "editor-coverage", "editor-gaps", "editor-what-if" })
	void answersAsExpected(String name) throws Exception {
		QueryFiles.assertAnswered(this.visitor, "coverage/" + name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "contentCoverage(by: [STAGE]) { ratio }", "coverageGaps { totalCount }",
			"whatIf(changes: [{kind: ARCHIVE, contentId: \"guide\"}]) { ratioAfter }" })
	void thePublicIsRefusedTheMap(String field) {
		assertThat(this.visitor.query("{ " + field + " }").codes()).containsExactly("FORBIDDEN");
	}

	@ParameterizedTest
	@ValueSource(strings = { "devices: [TV, PRINT]", "locales: [\"ru\", \"en\"]", "questions: [\"RATED\"]",
			"personas: [\"OWNER\"]", "stages: [\"ZMOT\"]", "about: [\"SEA\"]",
			"devices: [TV], locales: [\"fi\"], personas: [\"ENGINEER\"]" })
	void aGapIsWorthTheSameWhateverIsFiltered(String filter) {
		Map<String, Double> all = priorities("");
		Map<String, Double> some = priorities(", filter: {" + filter + "}");
		assertThat(some).isNotEmpty();
		some.keySet().retainAll(all.keySet());
		assertThat(all).containsAllEntriesOf(some);
	}

	@Test
	void aGapInAChannelIsWorthTheSameWhicheverOthersAreLookedAt() {
		assertThat(priorities(", filter: {devices: [MOBILE], channels: [\"EMAIL\", \"WEBSITE\"]}"))
			.containsAllEntriesOf(priorities(", filter: {devices: [MOBILE], channels: [\"EMAIL\"]}"));
	}

	@Test
	void theDemandsOfTheWholeMapAddUpToOne() {
		for (String by : List.of("", "DEVICE", "STAGE, PERSONA", "QUESTION, LOCALE", "CHANNEL")) {
			assertThat(this.editor
				.query("{ contentCoverage(by: [%s]) { cells { edges { node { demand } } } } }".formatted(by))
				.data("/contentCoverage/cells/edges")
				.valueStream()
				.mapToDouble((edge) -> edge.at("/node/demand").asDouble())
				.sum()).as(by).isCloseTo(1, within(1e-9));
		}
	}

	@Test
	void pagesHoldEveryCellOnceAndInOrder() {
		String page = "{ contentCoverage(by: [STAGE, PERSONA, QUESTION, DEVICE, LOCALE]) { cells(first: 7%s) {"
				+ " totalCount pageInfo { endCursor hasNextPage } edges { cursor } } } }";
		List<String> seen = new ArrayList<>();
		String after = "";
		JsonNode cells;
		do {
			cells = this.editor.query(page.formatted(after)).data("/contentCoverage/cells");
			cells.path("edges").valueStream().forEach((edge) -> seen.add(edge.path("cursor").asString()));
			after = ", after: \"" + cells.at("/pageInfo/endCursor").asString() + "\"";
		}
		while (cells.at("/pageInfo/hasNextPage").asBoolean());
		assertThat(seen).doesNotHaveDuplicates().hasSize(cells.path("totalCount").asInt());
	}

	@ParameterizedTest
	@ValueSource(strings = { "coverageGaps(filter: {devices: [TV]}, after: \"%s\") { totalCount }",
			"coverageGaps(journey: \"APA\", after: \"%s\") { totalCount }",
			"coverageGaps(at: \"2027-01-01T00:00:00Z\", after: \"%s\") { totalCount }",
			"gapTasks(after: \"%s\") { totalCount }",
			"contentCoverage(by: [STAGE]) { cells(after: \"%s\") { totalCount } }" })
	void aCursorOfAnotherListOrOfOtherArgumentsIsRefused(String other) {
		String cursor = this.editor.query("{ coverageGaps(first: 1) { pageInfo { endCursor } } }")
			.data("/coverageGaps/pageInfo/endCursor")
			.asString();
		assertThat(this.editor.query("{ coverageGaps(first: 1, after: \"%s\") { totalCount } }".formatted(cursor))
			.data("/coverageGaps/totalCount")
			.asInt()).isPositive();
		Answer answer = this.editor.query("{ " + other.formatted(cursor) + " }");
		assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
		assertThat(answer.messages().getFirst()).contains("a cursor of another list");
	}

	@Test
	void manyReportsInOneDocumentAreRefusedBeforehand() {
		StringBuilder document = new StringBuilder();
		for (int alias = 0; alias < 20; alias++) {
			document.append("a%d: contentCoverage(by: [STAGE]) { ratio } ".formatted(alias));
		}
		Answer answer = this.editor.query("{ " + document + "}");
		assertThat(answer.codes()).containsExactly("QUERY_TOO_LARGE");
		assertThat(answer.messages().getFirst()).contains("counts as 90000: ask for a few at a time");
	}

	private Map<String, Double> priorities(String filter) {
		Map<String, Double> priorities = new HashMap<>();
		this.editor.query("""
				{ coverageGaps(first: 100%s) { edges { node {
				  priority cell { stage persona question device locale channel } } } } }""".formatted(filter))
			.data("/coverageGaps/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.forEach((gap) -> priorities.put(gap.path("cell").toString(), gap.path("priority").asDouble()));
		return priorities;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					contentCoverage(journey: "MOT", by: []) { ratio } | UNKNOWN_KEY journey: unknown journey "MOT"; journeys are APA, MOT4
					contentCoverage(by: [], filter: {stages: ["ZMOT", "Z"]}) { ratio } | UNKNOWN_KEY filter.stages: unknown stage "Z" in journey "MOT4"; its stages are SMOT, ZMOT, ZMOT_REVIEWS
					contentCoverage(by: [], filter: {personas: ["CAT"]}) { ratio } | UNKNOWN_KEY filter.personas: unknown persona "CAT"; personas are ENGINEER, OWNER
					coverageGaps(filter: {questions: ["WHY"]}) { totalCount } | UNKNOWN_KEY filter.questions: unknown question "WHY"; questions are COST, FITS, INSTALL, RATED
					coverageGaps(filter: {channels: ["FAX"]}) { totalCount } | UNKNOWN_KEY filter.channels: unknown channel "FAX"; channels are EMAIL, WEBSITE
					coverageGaps(first: 1001) { totalCount } | INVALID_ARGUMENT first: "first" is 1001; ask for 1 to 1000, and for the rest with "after"
					contentCoverage(by: []) { cells(first: 1001) { totalCount } } | INVALID_ARGUMENT first: "first" is 1001; ask for 1 to 1000, and for the rest with "after"
					whatIf(changes: []) { ratioAfter } | INVALID_ARGUMENT changes: changes holds 0; ask about 1 to 100 at once
					whatIf(changes: [{kind: TRANSLATE, contentId: "guide"}]) { ratioAfter } | INVALID_ARGUMENT changes[0].locale: TRANSLATE needs a locale: the language to translate into
					whatIf(changes: [{kind: ARCHIVE, contentId: "guide"}, {kind: RETARGET, contentId: "guide"}]) { ratioAfter } | INVALID_ARGUMENT changes[1].devices: RETARGET needs devices: all that the content would fit then
					whatIf(changes: [{kind: ARCHIVE, contentId: "guide", locale: "fi"}]) { ratioAfter } | INVALID_ARGUMENT changes[0].locale: ARCHIVE takes no locale; leave it out, or ask what TRANSLATE would do
					whatIf(changes: [{kind: TRANSLATE, contentId: "guide", locale: "fi", devices: [TV]}]) { ratioAfter } | INVALID_ARGUMENT changes[0].devices: TRANSLATE takes no devices; leave them out, or ask what RETARGET would do
					whatIf(changes: [{kind: ARCHIVE, contentId: "guide"}]) { opened(first: 1001) { stage } } | INVALID_ARGUMENT first: "first" is 1001; ask for 1 to 1000, and for the rest with "after"
					whatIf(changes: [{kind: ARCHIVE, contentId: "giude"}]) { ratioAfter } | UNKNOWN_KEY changes[0].contentId: there is no content with the id "giude"; contentAssets(filter: {text: …}) finds ids
					""")
	void tellsTheWayOut(String field, String error) {
		Answer answer = this.editor.query("{ " + field + " }");
		JsonNode told = answer.errors().getFirst();
		assertThat(told.at("/extensions/code").asString() + " " + told.at("/extensions/argument").asString() + ": "
				+ told.path("message").asString())
			.isEqualTo(error);
	}

}
