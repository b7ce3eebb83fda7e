package dev.waymark.event;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import dev.waymark.graph.TestNeo4j;
import dev.waymark.visitor.StageVisit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventRetentionTests {

	private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

	private static final Instant THIN = NOW.minus(Duration.ofDays(20));

	private static final Instant DROP = NOW.minus(Duration.ofDays(100));

	private final TestNeo4j neo4j = TestNeo4j.shared();

	private final Events events = new Events(this.neo4j.graph());

	private final EventLog log = new EventLog(this.neo4j.graph(), Duration.ofDays(30),
			new ForgottenVisitors(this.neo4j.graph(), (id) -> id));

	private final EventRetention retention = new EventRetention(this.neo4j.graph());

	@BeforeEach
	void clear() {
		this.neo4j.clear();
	}

	@Test
	void staysAtStagesWorthAndRatingsComeOutTheSameAfterwards() {
		Random random = new Random(1);
		List<Event> all = IntStream.range(0, 3_000).mapToObj((n) -> random(n, random)).toList();
		this.log.append(all, Map.of());
		Map<Integer, List<StageVisit>> paths = new HashMap<>();
		for (int visitor = 0; visitor < 20; visitor++) {
			paths.put(visitor, StageVisit.path(this.events.of("v" + visitor), "MOT4"));
		}
		List<Event> weighty = weighty();
		long gone = this.retention.run(THIN, DROP);
		assertThat(gone).isGreaterThan(100);
		assertThat(this.events.within(DROP, NOW)).hasSize((int) (3_000 - gone));
		assertThat(weighty()).isEqualTo(weighty);
		paths.forEach(
				(visitor, path) -> assertThat(StageVisit.path(this.events.of("v" + visitor), "MOT4")).isEqualTo(path));
		assertThat(this.retention.run(THIN, DROP)).isZero();
	}

	@Test
	void youngEventsStayAndThoseBeyondTheHigherAgeGo() {
		this.log.append(
				List.of(event("young", EventType.VIEW, "anna", NOW.minus(Duration.ofDays(19)), null),
						event("conversion", EventType.CONVERSION, null, NOW.minus(Duration.ofDays(30)), null),
						event("anonymous", EventType.VIEW, null, NOW.minus(Duration.ofDays(30)), "ZMOT"),
						event("ancient", EventType.CONVERSION, "anna", NOW.minus(Duration.ofDays(101)), "ZMOT")),
				Map.of());
		assertThat(this.retention.run(THIN, DROP)).isEqualTo(2);
		assertThat(this.events.within(Instant.EPOCH, NOW)).extracting(Event::eventId)
			.containsExactly("conversion", "young");
	}

	@Test
	void aDecisionGoesWithItsLastImpression() {
		Map<String, Map<String, Object>> decisions = Map.of("a.old", Map.of("id", "old"), "a.again",
				Map.of("id", "again"));
		this.log.append(List.of(shown("1", 30, "a.old"), shown("2", 30, "a.again"), shown("3", 19, "a.again")),
				decisions);
		this.log.append(List.of(shown("4", 40, "a.again")), decisions);
		this.retention.run(THIN, DROP);
		assertThat(this.neo4j.graph()
			.read("MATCH (d:Decision) RETURN d.id AS id", Map.of(), (row) -> row.get("id").asString()))
			.containsExactly("again");
	}

	@Test
	void anEmptyLogIsNothingToDo() {
		assertThat(this.retention.run(THIN, DROP)).isZero();
	}

	private List<Event> weighty() {
		return new ArrayList<>(this.events.within(DROP, NOW)).stream()
			.filter((event) -> event.type() == EventType.CONVERSION
					|| (event.type() == EventType.RATING && event.visitorId() != null))
			.toList();
	}

	private static Event random(int number, Random random) {
		EventType type = EventType.values()[random.nextInt(EventType.values().length)];
		String visitor = (random.nextInt(5) > 0) ? "v" + random.nextInt(20) : null;
		String stage = random.nextBoolean() ? List.of("ZMOT", "FMOT", "SMOT").get(random.nextInt(3)) : null;
		Instant moment = NOW.minus(Duration.ofHours(1 + random.nextInt(60 * 24)));
		return event("e" + number, type, visitor, moment, stage);
	}

	private static Event event(String id, EventType type, @Nullable String visitor, Instant moment,
			@Nullable String stage) {
		boolean conversion = type == EventType.CONVERSION;
		return new Event(id, type, visitor, moment, null, null, null, null, (stage != null) ? "MOT4" : null, stage,
				null, null, null, null, null, null, conversion ? ConversionKind.SALE : null,
				conversion ? BigDecimal.TEN : null, (type == EventType.RATING) ? 7 : null);
	}

	private static Event shown(String id, int daysAgo, String token) {
		return new Event(id, EventType.IMPRESSION, null, NOW.minus(Duration.ofDays(daysAgo)), token, null, null,
				"guide", null, null, null, null, null, null, null, null, null, null, null);
	}

}
