package dev.waymark.editing;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@Import(SmallCatalogueFixture.class)
class ChangesTests {

	private static final String QUESTION = """
			upsertQuestions(questions: [{ key: "NEW", kind: TASK, text: [{ locale: "en", text: "Do it" }] }]) { created }""";

	private final Api editor;

	private final JsonMapper json;

	ChangesTests(Api api, JsonMapper json) {
		this.editor = api.asEditor();
		this.json = json;
	}

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void theTrailTellsWhatWasAndWhatIs() {
		edit("upsertContentAssets(assets: [{ id: \"photo\", title: \"P\", about: [\"SEA\"] }]) { updated }");
		JsonNode change = changes().getFirst();
		assertThat(change.path("by").asString()).isEqualTo("ADMIN");
		assertThat(change.path("at").asString()).isEqualTo("2026-06-01T12:00:00Z");
		assertThat(change.path("kind").asString() + " " + change.path("entity").asString())
			.isEqualTo("ContentAsset photo");
		assertThat(change.path("before").asString()).isEqualTo("""
				{"properties":{"format":"UGC","locale":"en","purpose":"PERSUADE","status":"PUBLISHED","title":"Photo",\
				"url":"https://example.org/photo"},"links":{"ANSWERS":[{"to":"FITS","quality":0.9}]}}""");
		assertThat(change.path("after").asString()).isEqualTo("""
				{"properties":{"format":"UGC","locale":"en","purpose":"PERSUADE","status":"PUBLISHED","title":"P",\
				"url":"https://example.org/photo"},"links":{"ANSWERS":[{"to":"FITS","quality":0.9}],\
				"ABOUT":[{"to":"SEA"}]}}""");
	}

	@Test
	void pagesAreNewestFirst() {
		for (int round = 0; round < 5; round++) {
			edit("upsertContentAssets(assets: [{ id: \"photo\", title: \"P" + round + "\" }]) { updated }");
		}
		edit(QUESTION);
		assertThat(changes().getFirst().path("entity").asString()).isEqualTo("NEW");
		assertThat(changes().getFirst().path("before").isNull()).isTrue();
		Answer first = this.editor.query(
				"{ changes(first: 2) { totalCount edges { node { id } } pageInfo { endCursor hasNextPage hasPreviousPage } } }");
		Answer second = this.editor
			.query("""
					{ changes(first: 4, after: "%s") { edges { node { after } } pageInfo { hasNextPage hasPreviousPage } } }"""
				.formatted(first.data("/changes/pageInfo/endCursor").asString()));
		assertThat(first.data("/changes/totalCount").asInt()).isEqualTo(6);
		assertThat(first.data("/changes/pageInfo/hasPreviousPage").asBoolean()).isFalse();
		assertThat(first.data("/changes/pageInfo/hasNextPage").asBoolean()).isTrue();
		assertThat(second.data("/changes/edges")).extracting((edge) -> edge.at("/node/after").asString())
			.extracting((after) -> after.replaceAll(".*\"title\":\"(P\\d)\".*", "$1"))
			.containsExactly("P3", "P2", "P1", "P0");
		assertThat(second.data("/changes/pageInfo").toString())
			.isEqualTo("{\"hasNextPage\":false,\"hasPreviousPage\":true}");
	}

	@Test
	void undoneThingsAreAsTheyWereAndThatIsAChangeToo() {
		String before = content("guide");
		edit("""
				upsertContentAssets(assets: [{ id: "guide", summary: null, publishedAt: null, cost: null, channels: null,
				  answers: null, about: ["SEA"], availableUntil: "2030-01-01T00:00:00Z" }]) { updated }""");
		assertThat(content("guide")).isNotEqualTo(before);
		String change = changes().getFirst().path("id").asString();
		edit("undoChange(id: \"" + change + "\") { id before after }");
		assertThat(content("guide")).isEqualTo(before);
		JsonNode undone = changes().getFirst();
		assertThat(undone.path("after")).isEqualTo(changes().get(1).path("before"));
		edit("undoChange(id: \"" + undone.path("id").asString() + "\") { id }");
		assertThat(content("guide")).isNotEqualTo(before);
	}

	@Test
	void aLaterChangeStandsInTheWayOfUndoing() {
		edit("upsertContentAssets(assets: [{ id: \"guide\", title: \"One\" }]) { updated }");
		edit("upsertContentAssets(assets: [{ id: \"guide\", title: \"Two\" }]) { updated }");
		String later = changes().getFirst().path("id").asString();
		Answer refused = undo(changes().get(1));
		assertThat(refused.codes()).containsExactly("CONFLICT");
		assertThat(refused.messages()).containsExactly(
				"ContentAsset \"guide\" is no longer as this change left it: ADMIN changed it again at 2026-06-01T12:00:00Z (change \""
						+ later + "\"); undo that one first");
		assertThat(changes()).hasSize(2);
	}

	@Test
	void aQuestionIsDeletedByUndoingUnlessSomethingAnswersIt() {
		edit(QUESTION);
		JsonNode created = changes().getFirst();
		edit("upsertContentAssets(assets: [{ id: \"photo\", answers: [{ question: \"NEW\" }] }]) { updated }");
		assertThat(undo(created).messages())
			.containsExactly("Question \"NEW\" is in use by ContentAsset photo; let go of it there first");
		assertThat(undo(changes().getFirst()).errors()).isEmpty();
		assertThat(undo(created).data("/undoChange/after").isNull()).isTrue();
		assertThat(this.editor.query("{ questions { totalCount } }").data("/questions/totalCount").asInt())
			.isEqualTo(4);
		assertThat(undo(changes().getFirst()).errors()).isEmpty();
		assertThat(this.editor.query("{ questions { totalCount } }").data("/questions/totalCount").asInt())
			.isEqualTo(5);
	}

	@Test
	void newContentIsArchivedByUndoing() {
		edit("""
				upsertContentAssets(assets: [{ id: "new", title: "New", url: "https://example.org/new", format: "ARTICLE",
				  purpose: INFORM, locale: "en", status: PUBLISHED }]) { created }""");
		JsonNode created = changes().getFirst();
		assertThat(undo(created).errors()).isEmpty();
		assertThat(
				this.editor.query("{ contentAsset(id: \"new\") { status version } }").data("/contentAsset").toString())
			.isEqualTo("{\"status\":\"ARCHIVED\",\"version\":2}");
		assertThat(undo(created).codes()).containsExactly("CONFLICT");
	}

	@Test
	void anEditorMayGiveAName() {
		String body = this.json.writeValueAsString(Map.of("query", "mutation { " + QUESTION + " }"));
		Answer answer = this.editor.send("/graphql",
				(request) -> request.header("Content-Type", "application/json")
					.header("X-Waymark-Editor", "Kim Ek")
					.POST(BodyPublishers.ofString(body)));
		assertThat(answer.errors()).isEmpty();
		assertThat(changes().getFirst().path("by").asString()).isEqualTo("Kim Ek");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 101 })
	void aNameThatIsNoneIsRefused(int length) {
		String body = this.json.writeValueAsString(Map.of("query", "mutation { " + QUESTION + " }"));
		Answer answer = this.editor.send("/graphql",
				(request) -> request.header("Content-Type", "application/json")
					.header("X-Waymark-Editor", "x".repeat(length))
					.POST(BodyPublishers.ofString(body)));
		assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
	}

	private Answer edit(String field) {
		Answer answer = this.editor.query("mutation { " + field + " }");
		assertThat(answer.errors()).isEmpty();
		return answer;
	}

	private Answer undo(JsonNode change) {
		return this.editor.query("mutation { undoChange(id: \"" + change.path("id").asString() + "\") { id after } }");
	}

	private List<JsonNode> changes() {
		return this.editor.query("{ changes { edges { node { id at by kind entity before after } } } }")
			.data("/changes/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.toList();
	}

	private String content(String id) {
		return this.editor.query("{ contentAsset(id: \"" + id + """
				") { title summary url publishedAt availableUntil cost channels devices status about { key }
				answers { question { key } quality } translations { id } } }""").data("/contentAsset").toString();
	}

}
