package dev.waymark.recommendation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.waymark.Api;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.seed.starter.StarterGraph;
import org.json.JSONException;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The query on the README's first screen has the answer that stands below it.
 */
@WaymarkTest
class ReadmeTests {

	private final Api api;

	private final JsonMapper json;

	ReadmeTests(Api api, JsonMapper json) {
		this.api = api;
		this.json = json;
	}

	@Test
	void theFirstQueryHasTheAnswerBelowIt() throws IOException, JSONException {
		TestNeo4j neo4j = TestNeo4j.shared();
		neo4j.clear();
		StarterGraph.onClasspath().loadInto(neo4j.driver());
		String readme = Files.readString(Path.of("..", "README.md"));
		JsonNode answer = this.api.query(firstBlock(readme, "graphql")).data("/nextBestContent");
		JSONAssert.assertEquals(firstBlock(readme, "json"), this.json.writeValueAsString(answer), true);
	}

	private static String firstBlock(String markdown, String language) {
		Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL).matcher(markdown);
		assertThat(block.find()).as(language).isTrue();
		return block.group(1);
	}

}
