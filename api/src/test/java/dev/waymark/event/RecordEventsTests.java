package dev.waymark.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.security.SignedVisitorIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.Import;

import static dev.waymark.event.EventCalls.counts;
import static dev.waymark.event.EventCalls.event;
import static dev.waymark.event.EventCalls.record;
import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
@Import(SmallCatalogueFixture.class)
class RecordEventsTests {

	private final TestNeo4j neo4j = TestNeo4j.shared();

	private final Api api;

	private final SignedVisitorIds ids;

	RecordEventsTests(Api api, SignedVisitorIds ids) {
		this.api = api;
		this.ids = ids;
	}

	@BeforeEach
	void fill() {
		SmallCatalogue.load(this.neo4j);
	}

	@Test
	void keepsAnEventWithAllThatItTells() {
		assertThat(counts(record(this.api.asEditor(),
				event("e1", "CONVERSION", "visitorId", "anna", "recommendationId", "token", "rank", 2, "placement",
						"HERO", "contentId", "guide", "journey", "MOT4", "stage", "ZMOT_REVIEWS", "trigger", "NEED",
						"question", "FITS", "persona", "OWNER", "device", "MOBILE", "channel", "EMAIL", "source",
						"newsletter", "conversion", "SALE", "value", "1250.00"))))
			.containsExactly(1, 0, 0);
		Event kept = kept().getFirst();
		assertThat(kept).hasNoNullFieldsOrPropertiesExcept("rating");
		assertThat(kept.occurredAt()).isEqualTo(SmallCatalogue.NOW);
		assertThat(kept.value()).hasToString("1250.00");
		assertThat(kept.visitorId()).isEqualTo("anna");
	}

	@Test
	void takesEveryTypeAndAnonymousEventsToo() {
		assertThat(counts(record(this.api, event("1", "IMPRESSION", "contentId", "guide"),
				event("2", "CLICK", "contentId", "guide"), event("3", "VIEW"),
				event("4", "COMPLETION", "contentId", "guide"), event("5", "CONVERSION", "conversion", "LEAD"),
				event("6", "DISMISS", "contentId", "guide"), event("7", "RATING", "rating", 0),
				event("8", "TRIGGER", "trigger", "NEED"), event("9", "QUESTION_ASKED", "question", "FITS"),
				event("10", "STAGE_ENTERED", "stage", "ZMOT"))))
			.containsExactly(10, 0, 0);
		assertThat(kept()).filteredOn((event) -> event.type() == EventType.STAGE_ENTERED)
			.extracting(Event::journey)
			.containsExactly("MOT4");
	}

	@Test
	void countsAnEventOnceHoweverOftenItIsSent() {
		Map<String, Object> event = event("once", "VIEW", "contentId", "guide");
		assertThat(counts(record(this.api, event, event))).containsExactly(1, 1, 0);
		assertThat(counts(record(this.api, event, event("other", "VIEW")))).containsExactly(1, 1, 0);
		assertThat(kept()).hasSize(2);
	}

	static Stream<Arguments> bad() {
		return Stream.of(Arguments.of("INVALID_ARGUMENT", "contentId", event("x", "CLICK")),
				Arguments.of("INVALID_ARGUMENT", "conversion", event("x", "CONVERSION")),
				Arguments.of("INVALID_ARGUMENT", "rating", event("x", "RATING")),
				Arguments.of("INVALID_ARGUMENT", "rating", event("x", "RATING", "rating", 11)),
				Arguments.of("INVALID_ARGUMENT", "rating", event("x", "VIEW", "rating", 9)),
				Arguments.of("INVALID_ARGUMENT", "conversion", event("x", "VIEW", "conversion", "SALE")),
				Arguments.of("INVALID_ARGUMENT", "trigger", event("x", "TRIGGER")),
				Arguments.of("INVALID_ARGUMENT", "question", event("x", "QUESTION_ASKED")),
				Arguments.of("INVALID_ARGUMENT", "stage", event("x", "STAGE_ENTERED")),
				Arguments.of("INVALID_ARGUMENT", "rank", event("x", "VIEW", "rank", 0)),
				Arguments.of("INVALID_ARGUMENT", "value",
						event("x", "CONVERSION", "conversion", "REFUND", "value", "-1")),
				Arguments.of("INVALID_ARGUMENT", "eventId", event(" ", "VIEW")),
				Arguments.of("INVALID_ARGUMENT", "eventId", event("x".repeat(201), "VIEW")),
				Arguments.of("INVALID_ARGUMENT", "source", event("x", "VIEW", "source", "s".repeat(201))),
				Arguments.of("INVALID_ARGUMENT", "source", event("x", "VIEW", "source", "a\0b")),
				Arguments.of("INVALID_ARGUMENT", "visitorId",
						event("x", "VIEW", "visitorId", "anna." + "0".repeat(64))),
				Arguments.of("UNKNOWN_KEY", "stage", event("x", "VIEW", "stage", "ZMOTT")),
				Arguments.of("UNKNOWN_KEY", "stage", event("x", "VIEW", "journey", "APA", "stage", "ZMOT")),
				Arguments.of("UNKNOWN_KEY", "journey", event("x", "VIEW", "journey", "NONE")),
				Arguments.of("UNKNOWN_KEY", "persona", event("x", "VIEW", "persona", "NOBODY")),
				Arguments.of("UNKNOWN_KEY", "trigger", event("x", "TRIGGER", "trigger", "NONE")),
				Arguments.of("UNKNOWN_KEY", "question", event("x", "QUESTION_ASKED", "question", "NONE")),
				Arguments.of("UNKNOWN_KEY", "channel", event("x", "VIEW", "channel", "PIGEON")),
				Arguments.of("UNKNOWN_KEY", "placement", event("x", "VIEW", "placement", "NOWHERE")),
				Arguments.of("TOO_OLD", "occurredAt",
						event("x", "VIEW", "occurredAt", SmallCatalogue.NOW.minus(Duration.ofDays(31)).toString())),
				Arguments.of("IN_FUTURE", "occurredAt",
						event("x", "VIEW", "occurredAt", SmallCatalogue.NOW.plusSeconds(301).toString())),
				Arguments.of("FORBIDDEN", "value",
						event("x", "CONVERSION", "conversion", "SALE", "value", "9", "visitorId", "anna")));
	}

	@ParameterizedTest
	@MethodSource("bad")
	void aBadEventIsToldAndItsNeighboursAreKept(String code, String field, Map<String, Object> bad) {
		Answer answer = record(this.api, event("before", "VIEW"), bad, event("after", "VIEW"));
		assertThat(answer.errors()).isEmpty();
		assertThat(counts(answer)).containsExactly(2, 0, 1);
		assertThat(answer.data("/recordEvents/rejected/0/eventId").asString()).isEqualTo(bad.get("eventId"));
		assertThat(answer.data("/recordEvents/rejected/0/code").asString()).isEqualTo(code);
		assertThat(answer.data("/recordEvents/rejected/0/message").asString()).startsWith(field + ": ");
		assertThat(kept()).extracting(Event::eventId).containsExactlyInAnyOrder("before", "after");
	}

	@Test
	void anUnknownStageIsToldWithThoseThereAre() {
		assertThat(record(this.api, event("x", "VIEW", "stage", "ZMOTT")).data("/recordEvents/rejected/0/message")
			.asString()).isEqualTo(
					"stage: unknown stage \"ZMOTT\" in journey \"MOT4\"; its stages are " + "SMOT, ZMOT, ZMOT_REVIEWS");
	}

	@Test
	void aVisitToContentThatIsGoneIsAVisitAndCountsForNoContent() {
		assertThat(
				counts(record(this.api, event("x", "CLICK", "contentId", "gone", "stage", "ZMOT", "device", "MOBILE"))))
			.containsExactly(1, 0, 0);
		assertThat(this.neo4j.graph().read("MATCH (p:Performance) RETURN p", Map.of(), (row) -> row)).isEmpty();
	}

	@Test
	void aWorthIsTakenFromTheKeyAndOfASignedVisitor() {
		Map<String, Object> signed = event("signed", "CONVERSION", "conversion", "SALE", "value", "9", "visitorId",
				this.ids.sign("anna"));
		assertThat(counts(record(this.api, signed))).containsExactly(1, 0, 0);
		assertThat(kept()).extracting(Event::visitorId).containsExactly("anna");
		assertThat(
				counts(record(this.api.asEditor(), event("keyed", "CONVERSION", "conversion", "REFUND", "value", "3"))))
			.containsExactly(1, 0, 0);
	}

	@Test
	void timesAreKeptInWholeMillisecondsWithinWhatClocksMayDiffer() {
		assertThat(counts(record(this.api, event("x", "VIEW", "occurredAt", "2026-06-01T15:04:59.123456+03:00"))))
			.containsExactly(1, 0, 0);
		assertThat(kept().getFirst().occurredAt()).hasToString("2026-06-01T12:04:59.123Z");
	}

	@Test
	void takesFiveHundredInACallAndNoMore() {
		List<Map<String, Object>> events = new ArrayList<>(
				IntStream.range(0, 500).mapToObj((n) -> event("e" + n, "VIEW")).toList());
		assertThat(counts(record(this.api, events))).containsExactly(500, 0, 0);
		events.add(event("one more", "VIEW"));
		Answer refused = record(this.api, events);
		assertThat(refused.codes()).containsExactly("INVALID_ARGUMENT");
		assertThat(refused.messages()).containsExactly("events holds 501; send at most 500 in one call");
		assertThat(counts(record(this.api, List.of()))).containsExactly(0, 0, 0);
		assertThat(kept()).hasSize(500);
	}

	@Test
	void whatDoesNotFitTheSchemaFailsTheCallAsAWhole() {
		Answer answer = record(this.api, event("fine", "VIEW"), event("not", "GLANCE"));
		assertThat(answer.codes()).containsExactly("BAD_USER_INPUT");
		assertThat(kept()).isEmpty();
	}

	private List<Event> kept() {
		return this.neo4j.graph()
			.read("MATCH (event:Event) RETURN event", Map.of(), (row) -> EventRow.read(row.get("event")));
	}

}
