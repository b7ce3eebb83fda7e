package dev.waymark.recommendation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import dev.waymark.graph.CountingGraph;
import dev.waymark.security.SignedVisitorIds;
import dev.waymark.visitor.VisitorCatalogue;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static dev.waymark.visitor.VisitorCatalogue.event;
import static dev.waymark.visitor.VisitorCatalogue.keep;
import static dev.waymark.visitor.VisitorCatalogue.rated;
import static dev.waymark.visitor.VisitorCatalogue.shown;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a visitor's history does to their answers.
 */
@WaymarkTest
@Import(SmallCatalogueFixture.class)
class PersonalAnswersTests {

	private static final String ITEMS = "items { content { id } }";

	private static final String CONTEXT = "context { stage stageInferred persona personaInferred sentiment }";

	private final Api site;

	private final CountingGraph graph;

	private final SignedVisitorIds ids;

	PersonalAnswersTests(Api api, CountingGraph graph, SignedVisitorIds ids) {
		this.site = api;
		this.graph = graph;
		this.ids = ids;
	}

	@BeforeAll
	static void load() {
		VisitorCatalogue.load();
		keep(event("reader", EventType.VIEW, 1, "z1a-fi"));
		keep(event("through", EventType.COMPLETION, 2, "z1a"), event("through", EventType.CLICK, 1, "z1b"));
		keep(event("forgetful", EventType.VIEW, 31, "z1a"));
		keep(event("answered", EventType.VIEW, 1, "z1a"));
		keep(event("asker", EventType.QUESTION_ASKED, 0, "Z2"), event("asker", EventType.TRIGGER, 0, "NEED"));
		keep(event("new", EventType.STAGE_ENTERED, 3, "SMOT"));
		keep(event("old", EventType.STAGE_ENTERED, 10, "SMOT"));
		keep(event("critic", EventType.STAGE_ENTERED, 3, "SMOT"), rated("critic", 1, 3));
		keep(new Event("sale", EventType.CONVERSION, "buyer", VisitorCatalogue.NOW.minus(Duration.ofDays(3)), null,
				null, null, null, null, null, null, null, null, null, null, null, ConversionKind.SALE, null, null),
				rated("buyer", 1, 1));
		keep(shown("often", 2, "z1a", "HERO"), shown("often", 1, "z1a-fi", "HERO"));
	}

	@Test
	void whatIsSeenIsLeftOutInEveryEditionUnlessItMayComeAgain() {
		assertThat(items(ask("reader", "stage: \"ZMOT\"", "", ITEMS))).contains("z1b", "z2a").doesNotContain("z1a");
		assertThat(items(ask("reader", "stage: \"ZMOT\"", "excludeSeen: false", ITEMS))).contains("z1a");
		assertThat(items(ask("forgetful", "stage: \"ZMOT\"", "", ITEMS))).contains("z1a");
		Answer told = new Asked(this.site.asEditor()).ask("reader", "stage: \"ZMOT\"", "",
				"excluded { reason content { id } }");
		assertThat(told.data("/nextBestContent/excluded").toString())
			.contains("{\"reason\":\"SEEN\",\"content\":{\"id\":\"z1a\"}}");
	}

	@Test
	void anAnswerMayBeEmptyBecauseAllIsSeen() {
		Answer answer = ask("through", "stage: \"ZMOT\", persona: \"ENGINEER\"", "strict: true",
				ITEMS + " emptyReason fallbackLevel");
		assertThat(items(answer)).isEmpty();
		assertThat(answer.data("/nextBestContent/emptyReason").asString()).isEqualTo("SEEN");
	}

	@Test
	void whatIsAnsweredIsNoOpenQuestionAndComesLater() {
		String fields = ITEMS + " openQuestions { key }";
		Answer before = ask("nobody", "stage: \"ZMOT\"", "first: 2", fields);
		Answer after = ask("answered", "stage: \"ZMOT\"", "first: 2", fields);
		assertThat(keys(before, "openQuestions")).contains("Z1", "Z2");
		assertThat(items(before)).startsWith("z1a");
		assertThat(keys(after, "openQuestions")).contains("Z2").doesNotContain("Z1");
		assertThat(items(after)).startsWith("z2a", "z1b");
		Answer told = new Asked(this.site.asEditor()).ask("answered", "stage: \"ZMOT\"", "first: 1",
				"excluded { reason content { id } }");
		assertThat(told.data("/nextBestContent/excluded").toString())
			.contains("{\"reason\":\"ANSWERED\",\"content\":{\"id\":\"z1b\"}}");
		assertThat(items(ask("answered", "stage: \"ZMOT\", question: \"Z1\"", "first: 1", ITEMS)))
			.containsExactly("z1b");
	}

	@Test
	void stageAndPersonaAreInferredAndToldForSignedIdsAlone() {
		String fields = ITEMS
				+ " openQuestions { key } items { score reasons explanation { path { label } contributions { signal contribution } } } "
				+ CONTEXT;
		Answer signed = ask(this.ids.sign("asker"), "", "", fields);
		assertThat(signed.data("/nextBestContent/context").toString()).isEqualTo(
				"{\"stage\":\"ZMOT\",\"stageInferred\":true,\"persona\":\"OWNER\",\"personaInferred\":true,\"sentiment\":null}");
		assertThat(keys(signed, "openQuestions")).contains("Z2");
		Answer unsigned = ask("asker", "", "", fields);
		assertThat(unsigned.data("/nextBestContent/context").toString()).isEqualTo(
				"{\"stage\":null,\"stageInferred\":false,\"persona\":null,\"personaInferred\":false,\"sentiment\":null}");
		assertThat(items(unsigned)).isEqualTo(items(signed)).first().isEqualTo("z1a");
		assertThat(keys(unsigned, "openQuestions")).isEmpty();
		assertThat(unsigned.data("/nextBestContent/items").toString()).contains("\"visitor\"")
			.doesNotContain("Stage", "Persona", "FITS_STAGE", "FITS_PERSONA", "\"stage\"", "\"persona\"");
		assertThat(signed.data("/nextBestContent/items/0/reasons").toString()).contains("FITS_STAGE", "FITS_PERSONA");
		unsigned.data("/nextBestContent/items")
			.forEach((item) -> assertThat(item.at("/explanation/contributions")
				.valueStream()
				.mapToDouble((part) -> part.at("/contribution").asDouble())
				.sum()).isCloseTo(item.at("/score").asDouble(), Offset.offset(1e-9)));
		assertThat(new Asked(this.site.asEditor()).ask("asker", "", "", fields)
			.data("/nextBestContent/context/persona")
			.asString()).isEqualTo("OWNER");
	}

	@Test
	void whatTheCallerSaysIsNotInferred() {
		Answer answer = ask(this.ids.sign("critic"), "stage: \"ZMOT\", persona: \"ENGINEER\", sentiment: PROMOTER", "",
				CONTEXT);
		assertThat(answer.data("/nextBestContent/context").toString()).isEqualTo(
				"{\"stage\":\"ZMOT\",\"stageInferred\":false,\"persona\":\"ENGINEER\",\"personaInferred\":false,\"sentiment\":\"PROMOTER\"}");
	}

	@Test
	void aTriggerThatHasJustHappenedIsPartOfTheHistory() {
		assertThat(
				ask(this.ids.sign("reader"), "trigger: \"FAULT\"", "", CONTEXT).data("/nextBestContent/context/stage")
					.asString())
			.isEqualTo("SMOT");
	}

	@ParameterizedTest
	@CsvSource({ "nobody, 'S1 S2 S3'", "new, 'S1 S3'", "old, 'S2 S3'" })
	void questionsAriseWithinTheirDaysSinceTheEntry(String visitor, String open) {
		Answer answer = ask(visitor, "stage: \"SMOT\", persona: \"OWNER\"", "strict: true",
				ITEMS + " openQuestions { key }");
		assertThat(keys(answer, "openQuestions")).containsExactlyInAnyOrder(open.split(" "));
		for (String question : List.of("S1", "S2")) {
			assertThat(items(answer).contains(question.toLowerCase(Locale.ROOT) + "a"))
				.isEqualTo(open.contains(question));
		}
	}

	@Test
	void aCriticAfterThePurchaseGetsWhatPutsThingsRightFirst() {
		String fields = "items { content { id } reasons } " + CONTEXT;
		Answer answer = ask(this.ids.sign("critic"), "", "first: 2", fields);
		assertThat(items(answer)).startsWith("sorry");
		assertThat(answer.data("/nextBestContent/items/0/reasons").toString()).contains("SERVICE_RECOVERY");
		assertThat(answer.data("/nextBestContent/context/sentiment").asString()).isEqualTo("DETRACTOR");
		assertThat(ask("critic", "", "", CONTEXT).data("/nextBestContent/context/sentiment").isNull()).isTrue();
		assertThat(items(ask("new", "", "first: 2", fields))).doesNotContain("sorry");
		assertThat(items(ask("buyer", "", "first: 2", fields))).startsWith("sorry");
	}

	@Test
	void aSlotShowsNobodyAWorkMoreOftenThanItsCap() {
		assertThat(items(ask("often", "stage: \"ZMOT\", placement: \"HERO\"", "", ITEMS))).doesNotContain("z1a");
		assertThat(items(ask("often", "stage: \"ZMOT\", placement: \"ASIDE\"", "", ITEMS))).contains("z1a");
		assertThat(items(ask("often", "stage: \"ZMOT\", placement: \"HERO\"", "excludeSeen: false", ITEMS)))
			.doesNotContain("z1a");
		Answer told = new Asked(this.site.asEditor()).ask("often", "stage: \"ZMOT\", placement: \"HERO\"", "",
				"excluded { reason content { id } }");
		assertThat(told.data("/nextBestContent/excluded").toString())
			.contains("{\"reason\":\"FREQUENCY_CAP\",\"content\":{\"id\":\"z1a\"}}");
	}

	@Test
	void withoutConsentNoHistoryIsReadAndTheAnswerIsAnybodys() {
		String fields = ITEMS + " recommendationId " + CONTEXT;
		Answer anybody = ask(null, "stage: \"ZMOT\"", "", fields);
		Answer[] declined = new Answer[1];
		assertThat(
				this.graph.count(() -> declined[0] = ask("through", "stage: \"ZMOT\", personalise: false", "", fields)))
			.isOne();
		assertThat(declined[0].body()).isEqualTo(anybody.body());
		assertThat(ask("never-heard-of", "stage: \"ZMOT\"", "", fields).body()).isEqualTo(anybody.body());
	}

	@Test
	void aHistoryCostsOneStatementAndCandidatesAreSharedBetweenVisitors() {
		String context = "stage: \"ZMOT\", device: PRINT, channel: null, about: []";
		assertThat(count("reader", context)).isEqualTo(3);
		assertThat(count("reader", context)).isEqualTo(2);
		assertThat(count("answered", context)).isEqualTo(2);
	}

	@Test
	void slotsOfOnePageReadTheHistoryOnce() {
		String document = """
				{ nextBestContentByPlacement(context: {device: MOBILE, stage: "ZMOT", visitorId: "often"},
				  placements: [{placement: "HERO"}, {placement: "ASIDE"}]) { recommendation { items { content { id } } } } }""";
		Answer answer = this.site.query(document);
		assertThat(answer.data("/nextBestContentByPlacement/0").toString()).doesNotContain("\"z1a\"");
		assertThat(answer.data("/nextBestContentByPlacement/1").toString()).contains("\"z1a\"");
		assertThat(this.graph.count(() -> this.site.query(document))).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					" "     | context.visitorId has 1 characters; a visitor's id has 1 to 300 and is not blank
					anna.%s | context.visitorId ends in a signature that does not fit; sign the id with the visitor key of this installation, or send it without one
					""")
	void tellsTheWayOutOfAnIdThatIsNone(String id, String message) {
		Answer answer = ask(id.formatted("0".repeat(64)), "", "", ITEMS);
		assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
		assertThat(answer.messages()).containsExactly(message);
	}

	private int count(String visitor, String context) {
		return this.graph.count(() -> {
			Answer answer = this.site.query("{ nextBestContent(context: {visitorId: \"" + visitor + "\", " + context
					+ "}) { items { rank } } }");
			assertThat(answer.errors()).isEmpty();
		});
	}

	private Answer ask(@Nullable String visitor, String context, String arguments, String fields) {
		return new Asked(this.site).ask(visitor, context, arguments, fields);
	}

	private static List<String> items(Answer answer) {
		return answer.data("/nextBestContent/items")
			.valueStream()
			.map((item) -> item.at("/content/id").asString())
			.toList();
	}

	private static List<String> keys(Answer answer, String field) {
		return answer.data("/nextBestContent/" + field)
			.valueStream()
			.map((JsonNode item) -> item.path("key").asString())
			.toList();
	}

	private record Asked(Api api) {

		Answer ask(@Nullable String visitor, String context, String arguments, String fields) {
			String who = (visitor != null) ? "visitorId: \"" + visitor + "\", " : "";
			String more = arguments.isEmpty() ? "" : ", " + arguments;
			return this.api.query("{ nextBestContent(context: {" + who + "device: MOBILE, " + context + "}" + more
					+ ") { " + fields + " } }");
		}

	}

}
