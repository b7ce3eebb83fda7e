package dev.waymark.visitor;

import java.util.List;
import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.security.SignedVisitorIds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static dev.waymark.visitor.VisitorCatalogue.event;
import static dev.waymark.visitor.VisitorCatalogue.keep;
import static dev.waymark.visitor.VisitorCatalogue.rated;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the content team sees of a visitor.
 */
@WaymarkTest
@Import(SmallCatalogueFixture.class)
class VisitorTests {

	private static final String ALL = """
			{ id persona { key } sentiment answeredQuestions { key } openQuestions { key }
			  stage { stage { id } enteredAt leftAt probability }
			  stageHistory { stage { key } enteredAt leftAt probability }
			  seen { totalCount edges { node { id } } } }""";

	private final Api editor;

	private final Api site;

	private final SignedVisitorIds ids;

	VisitorTests(Api api, SignedVisitorIds ids) {
		this.site = api;
		this.editor = api.asEditor();
		this.ids = ids;
	}

	@BeforeAll
	static void load() {
		VisitorCatalogue.load();
		keep(event("anna", EventType.TRIGGER, 20, "NEED"), event("anna", EventType.QUESTION_ASKED, 20, "Z2"),
				event("anna", EventType.VIEW, 19, "z1a"), event("anna", EventType.STAGE_ENTERED, 5, "SMOT"),
				event("anna", EventType.VIEW, 4, "s1a"), event("anna", EventType.VIEW, 3, "gone-from-the-graph"),
				rated("anna", 2, 8));
	}

	@Test
	void isWhatTheirEventsTell() {
		Answer answer = ask(this.ids.sign("anna"), ALL);
		assertThat(answer.errors()).isEmpty();
		JsonNode anna = answer.data("/visitor");
		assertThat(anna.path("id").asString()).isEqualTo("anna");
		assertThat(anna.at("/persona/key").asString()).isEqualTo("OWNER");
		assertThat(anna.path("sentiment").asString()).isEqualTo("PASSIVE");
		assertThat(keys(anna, "answeredQuestions")).containsExactly("S1", "Z1");
		assertThat(keys(anna, "openQuestions")).containsExactly("Z2", "S2", "S3");
		assertThat(anna.at("/stage/stage/id").asString()).isEqualTo("MOT4/SMOT");
		assertThat(anna.at("/stage/enteredAt").asString()).isEqualTo("2026-05-27T11:59:00Z");
		assertThat(anna.at("/stage/probability").asDouble()).isBetween(0.6, 1.0);
		assertThat(anna.path("stageHistory")).hasSize(2);
		assertThat(anna.at("/stageHistory/0/stage/key").asString()).isEqualTo("ZMOT");
		assertThat(anna.at("/stageHistory/0/leftAt").asString()).isEqualTo("2026-05-27T11:59:00Z");
		assertThat(anna.at("/seen/totalCount").asInt()).isEqualTo(2);
		assertThat(anna.at("/seen/edges/0/node/id").asString()).isEqualTo("s1a");
	}

	@Test
	void isNullWhereNoEventNamesThem() {
		Answer answer = ask("never-heard-of", ALL);
		assertThat(answer.errors()).isEmpty();
		assertThat(answer.data("/visitor").isNull()).isTrue();
	}

	@Test
	void isForTheContentTeamAlone() {
		assertThat(this.site.query("{ visitor(id: \"anna\") { id } }").codes()).containsExactly("FORBIDDEN");
	}

	@Test
	void hasNoStageInAJourneyThatNothingTellsOf() {
		TestNeo4j.shared().graph().write("MERGE (:Journey {key: 'ACP'})", Map.of(), (row) -> row);
		Answer answer = ask("anna",
				"{ stage(journey: \"ACP\") { probability } stageHistory(journey: \"ACP\") { probability } }");
		assertThat(answer.body().path("data").toString())
			.isEqualTo("{\"visitor\":{\"stage\":null,\"stageHistory\":[]}}");
	}

	@Test
	void aJourneyThatThereIsNotIsToldAsSuch() {
		Answer answer = ask("anna", "{ stage(journey: \"NOPE\") { probability } }");
		assertThat(answer.codes()).containsExactly("UNKNOWN_KEY");
		assertThat(answer.errors().getFirst().at("/extensions/argument").asString()).isEqualTo("journey");
	}

	@Test
	void whatIsSeenIsReadPageByPage() {
		Answer first = ask("anna", "{ seen(first: 1) { edges { node { id } } pageInfo { hasNextPage endCursor } } }");
		String cursor = first.data("/visitor/seen/pageInfo/endCursor").asString();
		Answer second = ask("anna", "{ seen(first: 1, after: \"" + cursor
				+ "\") { edges { node { id } } pageInfo { hasNextPage hasPreviousPage } } }");
		assertThat(first.data("/visitor/seen/pageInfo/hasNextPage").asBoolean()).isTrue();
		assertThat(second.data("/visitor/seen/edges/0/node/id").asString()).isEqualTo("z1a");
		assertThat(second.data("/visitor/seen/pageInfo").toString())
			.isEqualTo("{\"hasNextPage\":false,\"hasPreviousPage\":true}");
		assertThat(ask("anna", "{ seen(after: \"Mjo6eA\") { totalCount } }").codes())
			.containsExactly("INVALID_ARGUMENT");
	}

	@Test
	void onlyTheNewestEventsAreRead() {
		Histories histories = new Histories(TestNeo4j.shared().graph());
		History newest = histories
			.read(new HistoryQuery("anna", "MOT4", Histories.FOREVER, 3, List.of(), List.of("FAULT")));
		assertThat(newest.events()).extracting(Event::type)
			.containsExactly(EventType.VIEW, EventType.VIEW, EventType.RATING);
		assertThat(newest.facts().triggers()).containsOnlyKeys("FAULT");
		History past = histories.read(new HistoryQuery("anna", "MOT4", VisitorCatalogue.NOW.minusSeconds(15 * 86_400),
				3, List.of(), List.of()));
		assertThat(past.events()).extracting(Event::type)
			.containsExactlyInAnyOrder(EventType.TRIGGER, EventType.QUESTION_ASKED, EventType.VIEW);
	}

	private Answer ask(String id, String fields) {
		return this.editor.query("{ visitor(id: \"" + id + "\") " + fields + " }");
	}

	private static List<String> keys(JsonNode visitor, String field) {
		return visitor.path(field).valueStream().map((question) -> question.path("key").asString()).toList();
	}

}
