package dev.waymark.editing;

import java.util.List;

import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@Import(SmallCatalogueFixture.class)
class CapturedQuestionRefusalsTests {

	private final Api visitor;

	private final Api editor;

	CapturedQuestionRefusalsTests(Api api) {
		this.visitor = api;
		this.editor = api.asEditor();
	}

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					captureQuestion(text: "Why?", locale: "en", persona: "CAT", source: SALES) { key } | UNKNOWN_KEY persona: unknown persona "CAT"; personas are ENGINEER, OWNER
					captureQuestion(text: "Why?", locale: "en", stage: "FMOT", source: SALES) { key } | UNKNOWN_KEY stage: unknown stage "FMOT" in journey "MOT4"; its stages are SMOT, ZMOT, ZMOT_REVIEWS
					captureQuestion(text: "Why?", locale: "en", stage: "A/B", source: SALES) { key } | UNKNOWN_KEY journey: unknown journey "A"; journeys are APA, MOT4
					captureQuestion(text: " ", locale: "en", source: SALES) { key } | INVALID_ARGUMENT text: the text is blank; send words, or leave it out to keep what is there
					reviewQuestions(keys: ["COST"], accept: true) { updated } | INVALID_ARGUMENT keys[0]: the question "COST" was never heard, so there is nothing to review; edit it with "upsertQuestions"
					reviewQuestions(keys: ["WHY"], accept: true) { updated } | UNKNOWN_KEY keys[0]: unknown question "WHY"; questions are COST, FITS, INSTALL, RATED
					mergeQuestions(from: ["COST"], into: "FITS") { updated } | INVALID_ARGUMENT from[0]: the question "COST" was written by the content team, and only captured ones are merged away; merge the captured one into it
					mergeQuestions(from: ["COST"], into: "COST") { updated } | INVALID_ARGUMENT from[0]: "COST" cannot be merged into itself; name other questions
					mergeQuestions(from: ["WHY"], into: "COST") { updated } | UNKNOWN_KEY from[0]: unknown question "WHY"; questions are COST, FITS, INSTALL, RATED
					mergeQuestions(from: [], into: "WHY") { updated } | UNKNOWN_KEY into: unknown question "WHY"; questions are COST, FITS, INSTALL, RATED
					""")
	void tellsTheWayOut(String field, String error) {
		JsonNode told = this.editor.query("mutation { " + field + " }").errors().getFirst();
		assertThat(told.at("/extensions/code").asString() + " " + told.at("/extensions/argument").asString() + ": "
				+ told.path("message").asString())
			.isEqualTo(error);
	}

	@Test
	void thePublicTellsAndSeesNothing() {
		for (String field : List.of("captureQuestion(text: \"Why?\", locale: \"en\", source: SALES) { key }",
				"reviewQuestions(keys: [], accept: true) { updated }",
				"mergeQuestions(from: [], into: \"COST\") { updated }")) {
			assertThat(this.visitor.query("mutation { " + field + " }").codes()).containsExactly("FORBIDDEN");
		}
		assertThat(this.visitor.query("""
				{ journey(key: "MOT4") { stages { questions { captured { at } } } } }""").codes())
			.contains("FORBIDDEN");
	}

}
