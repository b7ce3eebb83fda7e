package dev.waymark.metrics;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Spend over GraphQL, on the small catalogue.
 */
@WaymarkTest
class SpendTests {

	private final Api editor;

	private final Api visitor;

	SpendTests(Api api) {
		this.editor = api.asEditor();
		this.visitor = api;
	}

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void theSameDaySourceAndStageReplaces() {
		String entries = """
				{day: "2026-06-01", source: "mail", amount: "10.10"},
				{day: "2026-06-01", source: "mail", amount: "1", journey: "MOT4", stage: "ZMOT"},
				{day: "2026-06-02", source: "mail", amount: "0.30", stage: "MOT4/ZMOT_REVIEWS"}""";
		assertThat(record(entries).toString()).isEqualTo("{\"created\":3,\"updated\":0,\"unchanged\":0}");
		assertThat(record(entries.replace("\"10.10\"", "\"10.1000\"").replace("0.30", "0.20")).toString())
			.isEqualTo("{\"created\":0,\"updated\":1,\"unchanged\":2}");
		assertThat(spend("2026-06-01T00:00:00Z", "2026-06-03T00:00:00Z")).isEqualTo("ZMOT 11.3 REVIEWS 10.3 SMOT 10.1");
	}

	@Test
	void aDayBelongsToThePeriodInWhichItBegins() {
		record("{day: \"2026-06-01\", source: \"mail\", amount: \"1\"}, {day: \"2026-06-02\", source: \"mail\", amount: \"2\"}");
		assertThat(spend("2026-06-01T00:00:00Z", "2026-06-02T00:00:00Z")).endsWith("SMOT 1");
		assertThat(spend("2026-06-01T00:00:00.001Z", "2026-06-02T00:00:00.001Z")).endsWith("SMOT 2");
		assertThat(spend("2026-06-01T12:00:00Z", "2026-06-01T13:00:00Z")).endsWith("SMOT 0");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{day: "2026-06-31", source: "mail", amount: "1"} | INVALID_ARGUMENT | entries[1].day
					{day: "1 June", source: "mail", amount: "1"} | INVALID_ARGUMENT | entries[1].day
					{day: "2026-06-01", source: " ", amount: "1"} | INVALID_ARGUMENT | entries[1].source
					{day: "2026-06-01", source: "mail", amount: "-0.01"} | INVALID_ARGUMENT | entries[1].amount
					{day: "2026-06-01", source: "mail", amount: "1", journey: "X"} | UNKNOWN_KEY | entries[1].journey
					{day: "2026-06-01", source: "mail", amount: "1", journey: "MOT4", stage: "X"} | UNKNOWN_KEY | entries[1].stage
					{day: "2026-06-01", source: "mail", amount: "1", journey: "APA", stage: "MOT4/ZMOT"} | INVALID_ARGUMENT | entries[1].stage
					{day: "2026-06-01", source: "fair", amount: "2"} | INVALID_ARGUMENT | entries[1]""")
	void oneEntryThatCannotBeLeavesAllOut(String entry, String code, String argument) {
		Answer answer = this.editor
			.query("mutation { recordSpend(entries: [{day: \"2026-06-01\", source: \"fair\", amount: \"1\"}, " + entry
					+ "]) { created } }");
		assertThat(answer.codes()).containsExactly(code);
		assertThat(answer.errors().getFirst().at("/extensions/argument").asString()).isEqualTo(argument);
		assertThat(spend("2026-06-01T00:00:00Z", "2026-06-02T00:00:00Z")).endsWith("SMOT 0");
	}

	@Test
	void isForEditors() {
		assertThat(this.visitor.query("mutation { recordSpend(entries: []) { created } }").codes())
			.containsExactly("FORBIDDEN");
	}

	private JsonNode record(String entries) {
		Answer answer = this.editor
			.query("mutation { recordSpend(entries: [" + entries + "]) { created updated unchanged } }");
		assertThat(answer.messages()).isEmpty();
		return answer.data("/recordSpend");
	}

	private String spend(String from, String to) {
		JsonNode stages = this.editor
			.query("{ stageMetrics(period: {from: \"" + from + "\", to: \"" + to
					+ "\"}) { stage { key } efficiency { spend } } }")
			.data("/stageMetrics");
		return "ZMOT %s REVIEWS %s SMOT %s".formatted(stages.at("/0/efficiency/spend").asString(),
				stages.at("/1/efficiency/spend").asString(), stages.at("/2/efficiency/spend").asString());
	}

}
