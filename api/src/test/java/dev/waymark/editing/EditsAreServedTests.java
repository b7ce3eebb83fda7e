package dev.waymark.editing;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.waymark.Answer;
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
 * An edit, then the next recommendation on the same instance reflects it, always.
 */
@WaymarkTest
@Import(SmallCatalogueFixture.class)
class EditsAreServedTests {

	private static final int ROUNDS = 30;

	private final Api visitor;

	private final Api editor;

	EditsAreServedTests(Api api) {
		this.visitor = api;
		this.editor = api.asEditor();
	}

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void newContentIsServedAtOnceAndArchivedContentNoMore() {
		assertThat(served()).doesNotContain("\"new\"");
		publish();
		assertThat(served()).contains("\"new\"");
		archive();
		assertThat(served()).doesNotContain("\"new\"");
	}

	@Test
	void anEditedQuestionMovesItsAnswersAtOnce() {
		assertThat(servedAt("SMOT")).doesNotContain("\"guide\"");
		this.editor.query(
				"mutation { upsertQuestions(questions: [{ key: \"FITS\", arisesAt: [{ journey: \"MOT4\", stage: \"SMOT\" }] }]) { updated } }");
		assertThat(servedAt("SMOT")).contains("\"guide\"");
	}

	@Test
	void othersWhoAskMeanwhileKeepNothingOldAlive() throws Exception {
		AtomicBoolean done = new AtomicBoolean();
		try (ExecutorService visitors = Executors.newFixedThreadPool(3)) {
			Future<?> asking = visitors.submit(() -> ask(done));
			Future<?> alsoAsking = visitors.submit(() -> ask(done));
			try {
				for (int round = 0; round < ROUNDS; round++) {
					publish();
					assertThat(served()).as("round %d, published", round).contains("\"new\"");
					archive();
					assertThat(served()).as("round %d, archived", round).doesNotContain("\"new\"");
				}
			}
			finally {
				done.set(true);
			}
			asking.get();
			alsoAsking.get();
		}
	}

	private void ask(AtomicBoolean done) {
		while (!done.get()) {
			served();
		}
	}

	private void publish() {
		Answer answer = this.editor.query("""
				mutation { upsertContentAssets(assets: [{ id: "new", title: "New", url: "https://example.org/new",
				  format: "ARTICLE", purpose: INFORM, locale: "en", status: PUBLISHED,
				  answers: [{ question: "COST" }, { question: "FITS" }] }]) { created updated } }""");
		assertThat(answer.errors()).isEmpty();
	}

	private void archive() {
		Answer answer = this.editor.query("mutation { archiveContentAssets(ids: [\"new\"]) { updated } }");
		assertThat(answer.data("/archiveContentAssets/updated").asInt()).isOne();
	}

	private String served() {
		return servedAt("ZMOT");
	}

	private String servedAt(String stage) {
		Answer answer = this.visitor.query("{ nextBestContent(context: { stage: \"" + stage
				+ "\", device: DESKTOP }, strict: true) { items { content { id } } } }");
		assertThat(answer.errors()).isEmpty();
		return answer.data("/nextBestContent/items").toString();
	}

}
