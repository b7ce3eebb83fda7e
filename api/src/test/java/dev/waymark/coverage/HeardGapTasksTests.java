package dev.waymark.coverage;

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

/**
 * Tasks about questions that customers were heard to ask.
 */
@WaymarkTest
@Import(SmallCatalogueFixture.class)
class HeardGapTasksTests {

	private final Api editor;

	HeardGapTasksTests(Api api) {
		this.editor = api.asEditor();
	}

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void joinedBriefsAreKeptInFullAndMayBeSentBack() {
		String key = captured();
		assign("question: \"COST\", brief: \"" + "p".repeat(4_000) + "\"");
		assign("question: \"" + key + "\", brief: \"" + "r".repeat(4_000) + "\"");
		merge(key);
		String joined = openTask().at("/brief").asString();
		assertThat(joined).hasSize(8_002);
		String edited = joined.replace("\n", "\\n").replaceFirst("p", "P");
		assertThat(assign("question: \"COST\", brief: \"" + edited + "\"").at("/brief").asString()).startsWith("Pp")
			.hasSize(8_002);
		assertThat(this.editor
			.query("mutation { assignGaps(tasks: [{question: \"COST\", brief: \"" + edited + "more\"}]) { id } }")
			.messages()).containsExactly("the text has 8006 characters; send 1 to 8002, or null to clear it");
	}

	@Test
	void aQuestionThatWasHeardAndIsNotAcceptedIsToldSo() {
		String key = ask("""
				mutation { captureQuestion(text: "Is it loud?", locale: "en", source: SERVICE) { key } }""")
			.at("/captureQuestion/key")
			.asString();
		String sentence = "the question \"" + key + "\" was heard and is %s; accept it with \"reviewQuestions\" first";
		assertThat(this.editor.query("mutation { assignGaps(tasks: [{question: \"" + key + "\"}]) { id } }").messages())
			.containsExactly(sentence.formatted("not accepted yet"));
		ask("mutation { reviewQuestions(keys: [\"" + key + "\"], accept: false) { updated } }");
		assertThat(
				this.editor.query("{ coverageGaps(filter: {questions: [\"" + key + "\"]}) { totalCount } }").messages())
			.containsExactly(sentence.formatted("put aside"));
	}

	private String captured() {
		String key = ask("""
				mutation { captureQuestion(text: "Can I rent it by the month?", locale: "en", persona: "OWNER",
				  stage: "SMOT", source: SERVICE) { key } }""").at("/captureQuestion/key").asString();
		ask("mutation { reviewQuestions(keys: [\"" + key + "\"], accept: true) { updated } }");
		return key;
	}

	private void merge(String key) {
		ask("mutation { mergeQuestions(from: [\"" + key + "\"], into: \"COST\") { updated } }");
	}

	private JsonNode openTask() {
		return ask("{ gapTasks(open: true) { edges { node { brief } } } }").at("/gapTasks/edges/0/node");
	}

	private JsonNode assign(String fields) {
		return ask("mutation { assignGaps(tasks: [{" + fields + "}]) { brief } }").at("/assignGaps/0");
	}

	private JsonNode ask(String document) {
		Answer answer = this.editor.query(document);
		assertThat(answer.codes()).as(document).isEmpty();
		return answer.data("");
	}

}
