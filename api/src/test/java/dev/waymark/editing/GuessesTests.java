package dev.waymark.editing;

import java.util.Map;

import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an import guessed is found by editors, and confirmed by their edits.
 */
@WaymarkTest
@Import(SmallCatalogueFixture.class)
class GuessesTests {

	private static final String GUESSED = "{ contentAssets(filter: { guessed: true }) "
			+ "{ edges { node { id guessed answers { quality guessed } } } } }";

	private final Api visitor;

	private final Api editor;

	GuessesTests(Api api) {
		this.visitor = api;
		this.editor = api.asEditor();
	}

	@BeforeEach
	void guess() {
		SmallCatalogue.load(TestNeo4j.shared());
		TestNeo4j.shared()
			.graph()
			.write("""
					MATCH (later:ContentAsset {id: 'later'}) SET later.guessed = ['format', 'purpose']
					WITH later MATCH (:ContentAsset {id: 'over'})-[answers:ANSWERS]->() SET answers.guessed = true""",
					Map.of(), (row) -> row);
	}

	@Test
	void editorsListWhatWasGuessed() {
		assertThat(this.editor.query(GUESSED).body().toString())
			.contains("\"later\"", "[\"format\",\"purpose\"]", "\"over\"")
			.doesNotContain("\"guide\"");
		assertThat(this.editor.query(GUESSED.replace("true", "false")).body().toString()).contains("\"guide\"")
			.doesNotContain("\"over\"");
		assertThat(this.visitor.query(GUESSED).body().toString()).contains("FORBIDDEN");
	}

	@Test
	void anEditConfirmsWhatItStatesAndLeavesTheRest() {
		edit("id: \"later\", purpose: PROMOTE, summary: \"Ours\"");
		edit("id: \"over\", summary: \"Ours\"");
		assertThat(this.editor.query(GUESSED).body().toString()).contains("[\"format\"]", "\"over\"",
				"\"guessed\":true");
		edit("id: \"later\", format: \"ARTICLE\"");
		edit("id: \"over\", answers: [{ question: \"INSTALL\", quality: 0.9 }]");
		assertThat(this.editor.query(GUESSED).body().toString()).contains("\"edges\":[]");
	}

	private void edit(String fields) {
		this.editor.query("mutation { upsertContentAssets(assets: [{ " + fields + " }]) { updated } }");
	}

}
