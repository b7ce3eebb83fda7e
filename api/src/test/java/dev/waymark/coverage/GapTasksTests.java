package dev.waymark.coverage;

import dev.waymark.Answer;
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

/**
 * Gaps given out to people, over the small catalogue: nothing is in Russian but a draft.
 */
@WaymarkTest
@Import(SmallCatalogueFixture.class)
class GapTasksTests {

	private static final String RUSSIAN = """
			question: "FITS", persona: "ENGINEER", stage: "ZMOT", locale: "ru", device: MOBILE""";

	private final Api visitor;

	private final Api editor;

	GapTasksTests(Api api) {
		this.visitor = api;
		this.editor = api.asEditor();
	}

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void aGapCarriesWhoFillsIt() {
		JsonNode task = assign(RUSSIAN + ", owner: \"Anna\", dueOn: \"2099-01-31\", brief: \"Translate the guide\"");
		assertThat(task.at("/gapCount").asInt()).isEqualTo(1);
		assertThat(task.at("/overdue").asBoolean()).isFalse();
		JsonNode gaps = ask("""
				{ coverageGaps(filter: {questions: ["FITS"], locales: ["ru"], devices: [MOBILE]}) {
				  edges { node { task { id owner dueOn brief } } } } }""");
		JsonNode found = gaps.at("/coverageGaps/edges/0/node/task");
		assertThat(found.at("/owner").asString()).isEqualTo("Anna");
		assertThat(found.at("/dueOn").asString()).isEqualTo("2099-01-31");
		assertThat(found.at("/id")).isEqualTo(task.at("/id"));
	}

	@Test
	void aTaskClosesItselfWhenItsGapIsFilledAndOpensAgainWithIt() {
		String id = assign(RUSSIAN + ", owner: \"Anna\"").at("/id").asString();
		assertThat(tasks("open: true")).containsExactly(id);
		publish("PUBLISHED");
		assertThat(tasks("open: true")).isEmpty();
		JsonNode closed = ask("{ gapTasks(open: false) { edges { node { gapCount closedAt } } } }")
			.at("/gapTasks/edges/0/node");
		assertThat(closed.at("/gapCount").asInt()).isZero();
		assertThat(closed.at("/closedAt").isNull()).isFalse();
		publish("DRAFT");
		assertThat(tasks("open: true")).containsExactly(id);
	}

	@Test
	void aGapThatOpensAgainCarriesItsTaskAtOnce() {
		assign("question: \"FITS\", owner: \"Ben\"");
		String closest = assign(RUSSIAN + ", owner: \"Anna\"").at("/id").asString();
		publish("PUBLISHED");
		assertThat(tasks("open: false")).containsExactly(closest);
		publish("DRAFT");
		JsonNode task = ask("""
				{ coverageGaps(filter: {questions: ["FITS"], locales: ["ru"], devices: [MOBILE]}) {
				  edges { node { task { id closedAt } } } } }""").at("/coverageGaps/edges/0/node/task");
		assertThat(task.at("/id").asString()).isEqualTo(closest);
		assertThat(task.at("/closedAt").isNull()).isTrue();
	}

	@Test
	void aTaskThatNobodyAsksForAnyMoreStaysOpen() {
		String id = assign(RUSSIAN).at("/id").asString();
		ask("mutation { upsertQuestions(questions: [{key: \"FITS\", askedBy: []}]) { updated } }");
		assertThat(tasks("open: true")).containsExactly(id);
		assertThat(ask("{ gapTasks { edges { node { cellCount gapCount } } } }").at("/gapTasks/edges/0/node/cellCount")
			.asInt()).isZero();
	}

	@Test
	void aTaskGoesWithItsQuestionIntoTheOneItIsMergedInto() {
		String key = captured();
		String id = assign("question: \"" + key + "\", owner: \"Anna\"").at("/id").asString();
		merge(key);
		JsonNode carried = openTask();
		assertThat(carried.at("/question").asString()).isEqualTo("COST");
		assertThat(carried.at("/owner").asString()).isEqualTo("Anna");
		assertThat(carried.at("/cellCount").asInt()).isPositive();
		assertThat(assign("question: \"COST\"").at("/id")).isEqualTo(carried.at("/id"));
		undoLastChange();
		assertThat(openTask().at("/id").asString()).isEqualTo(id);
		undoLastChange();
		assertThat(openTask()).isEqualTo(carried);
	}

	@Test
	void mergesUndoneOneAfterTheOtherGiveATaskBack() {
		String first = captured("Can I rent it by the month?");
		String second = captured("Is there a lease with service included?");
		String id = assign("question: \"" + first + "\", owner: \"Anna\"").at("/id").asString();
		merge(first, second);
		String intoSecond = lastChange();
		String between = openTask().at("/id").asString();
		merge(second, "COST");
		undo(lastChange());
		assertThat(openTask().at("/id").asString()).isEqualTo(between);
		undo(intoSecond);
		assertThat(openTask().at("/id").asString()).isEqualTo(id);
	}

	@Test
	void aLookAtTheFutureOpensNoTask() {
		String id = assign(RUSSIAN).at("/id").asString();
		publish("PUBLISHED");
		assertThat(tasks("open: false")).containsExactly(id);
		ask("mutation { upsertContentAssets(assets: [{id: \"guide-ru\", availableUntil: \"2099-01-01T00:00:00Z\"}]) { updated } }");
		JsonNode task = ask(
				"""
						{ coverageGaps(at: "2099-06-01T00:00:00Z", filter: {questions: ["FITS"], locales: ["ru"], devices: [MOBILE]}) {
						  edges { node { task { id closedAt } } } } }""")
			.at("/coverageGaps/edges/0/node/task");
		assertThat(task.at("/id").asString()).isEqualTo(id);
		assertThat(task.at("/closedAt").isNull()).isFalse();
	}

	@Test
	void tasksOfMergedQuestionsWithTheSameKeysBecomeOne() {
		String key = captured();
		assign("question: \"COST\", owner: \"Ben\", brief: \"Show the price\"");
		assign("question: \"" + key + "\", owner: \"Anna\", dueOn: \"2099-01-31\", brief: \"Show the rent\"");
		merge(key);
		JsonNode task = openTask();
		assertThat(task.at("/owner").asString()).isEqualTo("Ben");
		assertThat(task.at("/dueOn").asString()).isEqualTo("2099-01-31");
		assertThat(task.at("/brief").asString()).isEqualTo("Show the price\n\nShow the rent");
	}

	@Test
	void theSameKeysAreTheSameTaskAndWhatIsLeftOutStays() {
		String first = assign(RUSSIAN + ", owner: \"Anna\", brief: \"Translate\"").at("/id").asString();
		JsonNode again = assign(RUSSIAN + ", owner: \"Ben\"");
		assertThat(again.at("/id").asString()).isEqualTo(first);
		assertThat(again.at("/brief").asString()).isEqualTo("Translate");
		assertThat(assign(RUSSIAN + ", brief: null").at("/brief").isNull()).isTrue();
		assertThat(tasks("owner: \"Ben\"")).containsExactly(first);
		assertThat(tasks("owner: \"Anna\"")).isEmpty();
	}

	@Test
	void aKeyThatIsLeftOutStandsForAll() {
		int one = assign(RUSSIAN).at("/gapCount").asInt();
		int all = assign("question: \"FITS\", owner: \"Anna\"").at("/gapCount").asInt();
		int counted = ask("{ coverageGaps(filter: {questions: [\"FITS\"]}) { totalCount } }")
			.at("/coverageGaps/totalCount")
			.asInt();
		assertThat(all).isEqualTo(counted).isGreaterThan(one);
	}

	@Test
	void whatIsLateIsOverdueAndComesFirst() {
		assign("question: \"COST\", locale: \"ru\", dueOn: \"2099-12-31\"");
		String late = assign(RUSSIAN + ", dueOn: \"2020-01-31\"").at("/id").asString();
		JsonNode first = ask("{ gapTasks(first: 1) { totalCount edges { node { id overdue } } } }").at("/gapTasks");
		assertThat(first.at("/totalCount").asInt()).isEqualTo(2);
		assertThat(first.at("/edges/0/node/id").asString()).isEqualTo(late);
		assertThat(first.at("/edges/0/node/overdue").asBoolean()).isTrue();
		assertThat(tasks("dueBefore: \"2021-01-01\"")).containsExactly(late);
	}

	@Test
	void pagesHoldEveryTaskOnce() {
		String first = assign(RUSSIAN + ", dueOn: \"2030-01-31\"").at("/id").asString();
		String second = assign("question: \"COST\", locale: \"ru\"").at("/id").asString();
		JsonNode page = ask("{ gapTasks(first: 1) { pageInfo { hasNextPage endCursor } edges { node { id } } } }")
			.at("/gapTasks");
		assertThat(page.at("/edges/0/node/id").asString()).isEqualTo(first);
		assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
		assertThat(tasks("after: \"" + page.at("/pageInfo/endCursor").asString() + "\"")).containsExactly(second);
	}

	@Test
	void droppedTasksLeaveTheGaps() {
		String id = assign(RUSSIAN).at("/id").asString();
		assertThat(ask("mutation { dropGapTasks(ids: [\"" + id + "\", \"none\"]) }").at("/dropGapTasks").asInt())
			.isEqualTo(1);
		assertThat(tasks("first: 5")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "question: \"NONE\";UNKNOWN_KEY;tasks[0].question",
					"question: \"FITS\", stage: \"NOWHERE\";UNKNOWN_KEY;tasks[0].stage",
					"question: \"FITS\", persona: \"NOBODY\";UNKNOWN_KEY;tasks[0].persona",
					"question: \"FITS\", dueOn: \"soon\";INVALID_ARGUMENT;tasks[0].dueOn",
					"question: \"FITS\", dueOn: \"+12000-01-01\";INVALID_ARGUMENT;tasks[0].dueOn",
					"question: \"FITS\", persona: \"OWNER\";INVALID_ARGUMENT;tasks[0]",
					"question: \"FITS\", owner: \" \";INVALID_ARGUMENT;tasks[0].owner" })
	void refusesWhatCannotBe(String fields, String code, String argument) {
		Answer answer = this.editor.query("mutation { assignGaps(tasks: [{" + fields + "}]) { id } }");
		assertThat(answer.codes()).containsExactly(code);
		assertThat(answer.body().toString()).contains(argument);
		assertThat(tasks("first: 5")).isEmpty();
	}

	@Test
	void thePublicIsRefused() {
		assertThat(this.visitor.query("{ gapTasks { totalCount } }").codes()).containsExactly("FORBIDDEN");
		assertThat(this.visitor.query("mutation { assignGaps(tasks: [{question: \"FITS\"}]) { id } }").codes())
			.containsExactly("FORBIDDEN");
	}

	private String captured() {
		return captured("Can I rent it by the month?");
	}

	private String captured(String text) {
		String key = ask("""
				mutation { captureQuestion(text: "%s", locale: "en", persona: "OWNER",
				  stage: "SMOT", source: SERVICE) { key } }""".formatted(text)).at("/captureQuestion/key").asString();
		ask("mutation { reviewQuestions(keys: [\"" + key + "\"], accept: true) { updated } }");
		return key;
	}

	private void merge(String key) {
		merge(key, "COST");
	}

	private void merge(String key, String into) {
		ask("mutation { mergeQuestions(from: [\"" + key + "\"], into: \"" + into + "\") { updated } }");
	}

	private void undoLastChange() {
		undo(lastChange());
	}

	private String lastChange() {
		return ask("{ changes(first: 1) { edges { node { id } } } }").at("/changes/edges/0/node/id").asString();
	}

	private void undo(String change) {
		ask("mutation { undoChange(id: \"" + change + "\") { id } }");
	}

	private JsonNode openTask() {
		JsonNode tasks = ask(
				"""
						{ gapTasks(open: true) { edges { node {
						  id journey question stage persona device locale channel owner dueOn brief cellCount gapCount } } } }""")
			.at("/gapTasks/edges");
		assertThat(tasks).hasSize(1);
		return tasks.at("/0/node");
	}

	private void publish(String status) {
		ask("mutation { upsertContentAssets(assets: [{id: \"guide-ru\", status: " + status + "}]) { updated } }");
	}

	private JsonNode assign(String fields) {
		return ask("mutation { assignGaps(tasks: [{" + fields + "}]) { id owner brief gapCount overdue } }")
			.at("/assignGaps/0");
	}

	private Iterable<String> tasks(String arguments) {
		return ask("{ gapTasks(" + arguments + ") { edges { node { id } } } }").at("/gapTasks/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/id").asString())
			.toList();
	}

	private JsonNode ask(String document) {
		Answer answer = this.editor.query(document);
		assertThat(answer.codes()).as(document).isEmpty();
		return answer.data("");
	}

}
