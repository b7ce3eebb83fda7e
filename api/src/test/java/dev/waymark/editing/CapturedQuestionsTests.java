package dev.waymark.editing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

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

@WaymarkTest
@Import(SmallCatalogueFixture.class)
class CapturedQuestionsTests {

	private static final String WARRANTY = "How many years of warranty does the battery have?";

	private final Api visitor;

	private final Api editor;

	CapturedQuestionsTests(Api api) {
		this.visitor = api;
		this.editor = api.asEditor();
	}

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void whatIsHeardTwiceCountsTwice() {
		String key = capture(WARRANTY, "persona: \"OWNER\", stage: \"SMOT\", source: SERVICE");
		assertThat(key).startsWith("HEARD_HOW_MANY_YEARS_OF_WARRANTY_DOES_THE_BA");
		assertThat(capture(" how many years of WARRANTY does the battery have", "source: SALES")).isEqualTo(key);
		assertThat(captured(key)).isEqualTo(
				"""
						{"source":"SERVICE","at":"2026-06-01T12:00:00Z","timesHeard":2,"review":"OPEN","hearings":[\
						{"source":"SALES","by":"ADMIN","text":"how many years of WARRANTY does the battery have","locale":"en","persona":null,"stage":null},\
						{"source":"SERVICE","by":"ADMIN","text":"How many years of warranty does the battery have?","locale":"en","persona":"OWNER","stage":"MOT4/SMOT"}]}""");
		assertThat(listed("captured: true")).containsExactly(key);
		assertThat(listed("review: [OPEN]")).containsExactly(key);
		assertThat(listed("captured: false")).containsExactly("COST", "FITS", "INSTALL", "RATED");
	}

	@Test
	void aQuestionOfTheContentTeamIsHeardToo() {
		assertThat(capture("what does it cost", "source: FRONT_LINE")).isEqualTo("COST");
		assertThat(captured("COST")).contains("\"timesHeard\":1,\"review\":\"ACCEPTED\"");
		assertThat(this.editor.query("{ questions(filter: { text: \"COST\" }) { edges { node { version } } } }")
			.data("/questions/edges/0/node/version")
			.asInt()).isOne();
	}

	@Test
	void twoWhoTellAtOnceTellOfOneQuestion() throws Exception {
		List<Callable<String>> tellers = IntStream.range(0, 4)
			.<Callable<String>>mapToObj((_) -> () -> capture(WARRANTY, "source: SALES"))
			.toList();
		try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
			for (Future<String> each : pool.invokeAll(tellers)) {
				assertThat(captured(each.get())).contains("\"timesHeard\":4");
			}
		}
	}

	@Test
	void whatIsNotAcceptedIsNeitherServedNorAGap() {
		String before = map();
		String key = capture(WARRANTY, "persona: \"OWNER\", stage: \"MOT4/SMOT\", source: SERVICE");
		assertThat(map()).isEqualTo(before);
		assertThat(matches()).isEqualTo("[]");
		assertThat(this.visitor
			.query("{ nextBestContent(context: { question: \"" + key + "\", device: MOBILE }) { fallbackLevel } }")
			.codes()).containsExactly("UNKNOWN_KEY");
		review(key, true);
		assertThat(map()).isNotEqualTo(before).contains(key);
		assertThat(matches()).contains(key);
		answer("guide", key);
		assertThat(servedFor(key)).contains("guide");
	}

	@Test
	void whatIsPutAsideStaysAsideAndMayBeAcceptedLater() {
		String before = map();
		String key = capture(WARRANTY, "persona: \"OWNER\", stage: \"SMOT\", source: SERVICE");
		review(key, false);
		assertThat(capture(WARRANTY, "persona: \"ENGINEER\", source: SERVICE")).isEqualTo(key);
		assertThat(captured(key)).contains("\"review\":\"DISMISSED\"");
		assertThat(map()).isEqualTo(before);
		review(key, true);
		assertThat(this.editor
			.query("{ questions(filter: { text: \"" + key
					+ "\" }) { edges { node { stages { id } personas { key } } } } }")
			.data("/questions/edges/0/node")
			.toString()).isEqualTo(
					"{\"stages\":[{\"id\":\"MOT4/SMOT\"}],\"personas\":[{\"key\":\"ENGINEER\"},{\"key\":\"OWNER\"}]}");
	}

	@Test
	void anAcceptanceIsUndoneUnlessSomethingAnswersIt() {
		String key = capture(WARRANTY, "persona: \"OWNER\", stage: \"SMOT\", source: SERVICE");
		review(key, true);
		String accepted = lastChange();
		answer("guide", key);
		String answered = lastChange();
		Answer refused = this.editor.query("mutation { undoChange(id: \"" + accepted + "\") { id } }");
		assertThat(refused.codes()).containsExactly("CONFLICT");
		assertThat(refused.messages().getFirst()).contains("cannot be tied to ContentAsset guide");
		undo(answered);
		undo(accepted);
		assertThat(captured(key)).contains("\"review\":\"OPEN\"");
	}

	@Test
	void whatIsNotAcceptedCannotBeTied() {
		String key = capture(WARRANTY, "source: SERVICE");
		assertThat(this.editor
			.query("mutation { upsertContentAssets(assets: [{ id: \"guide\", answers: [{ question: \"" + key
					+ "\" }] }]) { updated } }")
			.messages())
			.containsExactly("the question \"" + key
					+ "\" was heard and is not accepted yet; accept it with \"reviewQuestions\" first");
		assertThat(this.editor
			.query("mutation { upsertQuestions(questions: [{ key: \"" + key
					+ "\", askedBy: [{ persona: \"OWNER\" }] }]) { updated } }")
			.codes()).containsExactly("CONFLICT");
		edit("upsertQuestions(questions: [{ key: \"" + key + "\", kind: TASK, importance: 0.9 }]) { updated }");
	}

	@Test
	void mergingLosesNothingAndIsUndoneAsAWhole() {
		String key = capture(WARRANTY, "persona: \"OWNER\", stage: \"SMOT\", source: SERVICE");
		capture(WARRANTY, "source: SALES");
		review(key, true);
		edit("upsertQuestions(questions: [{ key: \"" + key
				+ "\", importance: 0.8, raisedBy: [\"FAULT\"], text: [{ locale: \"en\", text: \"" + WARRANTY
				+ "\" }, { locale: \"ru\", text: \"Какая гарантия?\" }] }]) { updated }");
		edit("upsertContentAssets(assets: [{ id: \"guide\", answers: [{ question: \"" + key
				+ "\", quality: 0.7 }, { question: \"FITS\", quality: 0.3 }] }, { id: \"photo\", answers: [{ question: \""
				+ key + "\", quality: 0.2 }] }]) { updated }");
		String before = dump();
		Answer merged = edit("mergeQuestions(from: [\"" + key
				+ "\"], into: \"FITS\") { created updated unchanged questions { key importance russian: text(locale: \"ru\") stages { id } personas { key } captured { timesHeard } answeredBy { edges { node { id } } } } }");
		assertThat(merged.data("/mergeQuestions").toString()).isEqualTo(
				"""
						{"created":0,"updated":1,"unchanged":0,"questions":[{"key":"FITS","importance":0.8,"russian":"Какая гарантия?",\
						"stages":[{"id":"APA/AWARENESS"},{"id":"MOT4/SMOT"},{"id":"MOT4/ZMOT"}],"personas":[{"key":"ENGINEER"},{"key":"OWNER"}],\
						"captured":{"timesHeard":2},"answeredBy":{"edges":[{"node":{"id":"guide"}},{"node":{"id":"guide-fi"}},\
						{"node":{"id":"guide-ru"}},{"node":{"id":"later"}},{"node":{"id":"photo"}},{"node":{"id":"sales"}}]}}]}""");
		assertThat(matches()).contains("FITS").doesNotContain(key);
		assertThat(capture(WARRANTY, "source: SALES")).isEqualTo("FITS");
		undo(lastChange());
		JsonNode last = this.editor.query("{ changes(first: 6) { edges { node { id call entity } } } }")
			.data("/changes/edges");
		assertThat(last.at("/2/node/entity").asString()).isEqualTo(key);
		assertThat(last.at("/2/node/call").asString()).isEqualTo(last.at("/5/node/call").asString());
		undo(last.at("/2/node/id").asString());
		assertThat(dump()).isEqualTo(before);
		undo(lastChange());
		assertThat(this.editor.query("{ questions { totalCount } }").data("/questions/totalCount").asInt())
			.isEqualTo(4);
		undo(lastChange());
		assertThat(dump()).isEqualTo(before);
	}

	@Test
	void anEditOfOneSideOfALinkDoesNotStandInTheWayOfTheOther() {
		edit("upsertQuestions(questions: [{ key: \"COST\", importance: 0.1, raisedBy: [\"NEED\"] }]) { updated }");
		String change = lastChange();
		edit("upsertTriggers(triggers: [{ key: \"FAULT\", raises: [\"COST\"] }]) { updated }");
		undo(change);
		assertThat(TestNeo4j.shared()
			.graph()
			.read("MATCH (t:Trigger)-[:RAISES]->(:Question {key: 'COST', importance: 0.9}) RETURN t.key AS key",
					Map.of(), (row) -> row.get("key").asString()))
			.containsExactly("FAULT");
	}

	private String capture(String text, String more) {
		return edit("captureQuestion(text: \"" + text + "\", locale: \"en\", " + more + ") { key }")
			.data("/captureQuestion/key")
			.asString();
	}

	private void review(String key, boolean accept) {
		edit("reviewQuestions(keys: [\"" + key + "\"], accept: " + accept + ") { updated }");
	}

	private void answer(String content, String key) {
		edit("upsertContentAssets(assets: [{ id: \"" + content + "\", answers: [{ question: \"" + key
				+ "\" }] }]) { updated }");
	}

	private void undo(String change) {
		edit("undoChange(id: \"" + change + "\") { id }");
	}

	private Answer edit(String field) {
		Answer answer = this.editor.query("mutation { " + field + " }");
		assertThat(answer.errors()).isEmpty();
		return answer;
	}

	private String captured(String key) {
		return this.editor.query("{ questions(filter: { text: \"" + key + """
				" }) { edges { node { captured { source at timesHeard review
				  hearings { source by text locale persona stage } } } } } }""")
			.data("/questions/edges/0/node/captured")
			.toString();
	}

	private List<String> listed(String filter) {
		return this.editor.query("{ questions(filter: { " + filter + " }) { edges { node { key } } } }")
			.data("/questions/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/key").asString())
			.toList();
	}

	private String lastChange() {
		return this.editor.query("{ changes(first: 1) { edges { node { id } } } }")
			.data("/changes/edges/0/node/id")
			.asString();
	}

	/** What a team and a visitor see of the map. */
	private String map() {
		return this.editor
			.query("""
					{ contentCoverage(by: [STAGE, PERSONA, QUESTION]) { cellCount cells { edges { node { stage persona question } } } }
					  journey(key: "MOT4") { stages { questions { key } } }
					  nextBestContent(context: { stage: "SMOT", persona: "OWNER", device: MOBILE }) {
					    fallbackLevel openQuestions { key } items { content { id } } } }""")
			.data("")
			.toString();
	}

	private String matches() {
		return this.visitor
			.query("{ nextBestContent(context: { device: MOBILE, questionText: \"" + WARRANTY
					+ "\" }) { context { questionMatches { question { key } } } } }")
			.data("/nextBestContent/context/questionMatches")
			.toString();
	}

	private String servedFor(String key) {
		return this.visitor
			.query("{ nextBestContent(context: { stage: \"SMOT\", persona: \"OWNER\", question: \"" + key
					+ "\", device: MOBILE }, strict: true) { items { content { id } } } }")
			.data("/nextBestContent/items")
			.toString();
	}

	/** Every node and relationship but the audit trail, without versions. */
	private static String dump() {
		return TestNeo4j.shared()
			.graph()
			.read("""
					MATCH (n) WHERE NOT n:Change AND NOT n:GraphRevision AND NOT n:__Neo4jMigration
					RETURN n {.*, version: null} AS node, COLLECT {
					  MATCH (n)-[r]->(m)
					  WITH r, m ORDER BY type(r), coalesce(m.id, m.key)
					  RETURN {type: type(r), to: coalesce(m.id, m.key), properties: properties(r)}
					} AS links ORDER BY labels(n)[0], coalesce(n.id, n.key)""", Map.of(),
					(row) -> new TreeMap<>(row.get("node").asMap()) + " " + row.get("links").asObject())
			.toString();
	}

}
