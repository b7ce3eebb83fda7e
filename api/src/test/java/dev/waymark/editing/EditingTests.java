package dev.waymark.editing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.QueryFiles;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.CountingGraph;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@Import(SmallCatalogueFixture.class)
class EditingTests {

	private static final String NEW_ONE = """
			{ id: "new", title: "New", url: "https://example.org/new", format: "ARTICLE", purpose: INFORM, locale: "en" }""";

	private final Api visitor;

	private final Api editor;

	private final CountingGraph graph;

	EditingTests(Api api, CountingGraph graph) {
		this.visitor = api;
		this.editor = api.asEditor();
		this.graph = graph;
	}

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@ParameterizedTest
	@ValueSource(strings = { "editor-content", "editor-content-changed", "editor-questions", "editor-audience" })
	void answersAsExpected(String name) throws Exception {
		QueryFiles.assertAnswered(this.visitor, "editing/" + name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "upsertContentAssets(assets: []) { created }",
			"archiveContentAssets(ids: [\"guide\"]) { updated }", "upsertQuestions(questions: []) { created }",
			"upsertPersonas(personas: []) { created }", "upsertSegments(segments: []) { created }",
			"upsertSubjects(subjects: []) { created }", "upsertTriggers(triggers: []) { created }",
			"undoChange(id: \"1\") { id }" })
	void thePublicEditsNothing(String field) {
		assertThat(this.visitor.query("mutation { " + field + " }").codes()).containsExactly("FORBIDDEN");
		assertThat(this.visitor.query("{ changes { totalCount } }").codes()).containsExactly("FORBIDDEN");
		assertThat(revision()).isZero();
	}

	@Test
	void whatIsLeftOutStaysNullClearsAndAListReplaces() {
		Answer answer = upsert("""
				{ id: "guide", summary: null, channels: [], answers: [{ question: "RATED" }], about: null }""");
		assertThat(answer.errors()).isEmpty();
		Answer read = this.editor.query("""
				{ contentAsset(id: "guide") { externalId title summary cost channels version publishedAt about { key }
				  answers { question { key } quality } translations { id } } }""");
		assertThat(read.data("/contentAsset").toString()).isEqualTo("""
				{"externalId":"cms-7","title":"Guide to Tide","summary":null,"cost":"120.50","channels":[],"version":4,\
				"publishedAt":"2026-01-01T00:00:00Z","about":[],"answers":[{"question":{"key":"RATED"},"quality":1.0}],\
				"translations":[{"id":"guide-fi"},{"id":"guide-ru"}]}""");
	}

	@Test
	void theSameEditTwiceWritesOnce() {
		String edits = NEW_ONE + """
				{ id: "guide", title: "Guide", devices: [MOBILE, DESKTOP], availableUntil: "2027-01-01T00:00:00+02:00",
				  cost: "99.90", image: { url: "https://example.org/i.png", alt: "A ship", width: 10 },
				  answers: [{ question: "COST", quality: 0.5 }, { question: "FITS" }] }""";
		assertThat(counts(upsert(edits))).isEqualTo("1 1 0");
		assertThat(revision()).isOne();
		assertThat(counts(upsert(edits))).isEqualTo("0 0 2");
		assertThat(revision()).isOne();
		assertThat(this.editor.query("{ changes { totalCount } }").data("/changes/totalCount").asInt()).isEqualTo(2);
	}

	@Test
	void oneBadOfThreeWritesNothing() {
		Answer answer = upsert(NEW_ONE + """
				{ id: "guide", title: "Another" }
				{ id: "photo", answers: [{ question: "FITS" }, { question: "WHY" }] }""");
		assertThat(answer.codes()).containsExactly("UNKNOWN_KEY");
		assertThat(answer.errors().getFirst().at("/extensions/argument").asString())
			.isEqualTo("assets[2].answers[1].question");
		assertThat(this.editor.query("{ contentAsset(id: \"new\") { id } }").data("/contentAsset").isNull()).isTrue();
		assertThat(title("guide")).isEqualTo("Guide to Tide");
		assertThat(revision()).isZero();
	}

	@Test
	void aCallMayNameWhatItCreates() {
		Answer answer = upsert(NEW_ONE + """
				{ id: "new-fi", title: "Uusi", url: "https://example.org/uusi", format: "ARTICLE", purpose: INFORM,
				  locale: "fi", translationOf: "new" }""");
		assertThat(counts(answer)).isEqualTo("2 0 0");
		assertThat(answer.data("/upsertContentAssets/contentAssets/0/translations/0/id").asString())
			.isEqualTo("new-fi");
	}

	@Test
	void ofTwoEditorsAtOnceExactlyOneWins() throws Exception {
		for (int round = 0; round < 5; round++) {
			int version = this.editor.query("{ contentAsset(id: \"guide\") { version } }")
				.data("/contentAsset/version")
				.asInt();
			List<Callable<Answer>> edits = IntStream.range(0, 2)
				.<Callable<Answer>>mapToObj(
						(who) -> () -> upsert("{ id: \"guide\", title: \"Title %d of %d\", expectedVersion: %d }"
							.formatted(who, version, version)))
				.toList();
			try (ExecutorService editors = Executors.newFixedThreadPool(2)) {
				List<Answer> answers = editors.invokeAll(edits).stream().map(EditingTests::get).toList();
				assertThat(answers).filteredOn((answer) -> answer.errors().isEmpty()).hasSize(1);
				assertThat(answers).filteredOn((answer) -> answer.codes().contains("VERSION_CONFLICT")).hasSize(1);
			}
		}
		assertThat(revision()).isEqualTo(5);
	}

	@Test
	void archivesContentThatIsThere() {
		Answer answer = this.editor.query(
				"mutation { archiveContentAssets(ids: [\"photo\", \"guide\", \"photo\"]) { updated contentAssets { id status } } }");
		assertThat(answer.data("/archiveContentAssets").toString()).isEqualTo(
				"{\"updated\":2,\"contentAssets\":[{\"id\":\"photo\",\"status\":\"ARCHIVED\"},{\"id\":\"guide\",\"status\":\"ARCHIVED\"}]}");
	}

	@Test
	void takesFiveHundredInFewStatementsAndRefusesMore() {
		StringBuilder assets = new StringBuilder();
		IntStream.range(0, 500).forEach((index) -> assets.append("""
				{ id: "many-%d", title: "Many", url: "https://example.org/m", format: "ARTICLE", purpose: INFORM,
				  locale: "en", answers: [{ question: "COST" }] }""".formatted(index)));
		int statements = this.graph.count(() -> assertThat(
				this.editor.query("mutation { upsertContentAssets(assets: [" + assets + "]) { created } }")
					.data("/upsertContentAssets/created")
					.asInt())
			.isEqualTo(500));
		assertThat(statements).isLessThan(20);
		assertThat(upsert(assets + NEW_ONE).messages())
			.containsExactly("assets holds 501; send at most 500 in one call");
	}

	private Answer upsert(String assets) {
		return this.editor.query("mutation { upsertContentAssets(assets: [" + assets
				+ "]) { created updated unchanged contentAssets { id translations { id } } } }");
	}

	private static String counts(Answer answer) {
		assertThat(answer.errors()).isEmpty();
		var payload = answer.data("/upsertContentAssets");
		return payload.path("created").asInt() + " " + payload.path("updated").asInt() + " "
				+ payload.path("unchanged").asInt();
	}

	private String title(String id) {
		return this.editor.query("{ contentAsset(id: \"" + id + "\") { title } }")
			.data("/contentAsset/title")
			.asString();
	}

	private long revision() {
		return this.graph
			.read("OPTIONAL MATCH (r:GraphRevision) RETURN coalesce(r.value, 0) AS value", Map.of(),
					(row) -> row.get("value").asLong())
			.getFirst();
	}

	private static Answer get(Future<Answer> answer) {
		try {
			return answer.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
