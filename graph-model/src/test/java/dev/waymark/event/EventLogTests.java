package dev.waymark.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventLogTests {

	private static final Duration HALF_LIFE = Duration.ofDays(30);

	private final TestNeo4j neo4j = TestNeo4j.shared();

	private final ForgottenVisitors forgotten = new ForgottenVisitors(this.neo4j.graph(), (id) -> "#" + id.hashCode());

	private final EventLog log = new EventLog(this.neo4j.graph(), HALF_LIFE, this.forgotten);

	@BeforeEach
	void fill() {
		SmallCatalogue.load(this.neo4j);
	}

	@Test
	void whatIsShownAndTakenHalvesInAHalfLife() {
		this.log.append(List.of(event("1", EventType.IMPRESSION, null, 60), event("2", EventType.CLICK, null, 60),
				event("3", EventType.IMPRESSION, null, 30)), Map.of());
		this.log.append(List.of(event("4", EventType.IMPRESSION, null, 0), event("1", EventType.IMPRESSION, null, 60)),
				Map.of());
		Map<String, Object> performance = performance();
		assertThat(performance).containsEntry("key", "guide|MOT4/ZMOT|MOBILE")
			.containsEntry("contentId", "guide")
			.containsEntry("stage", "MOT4/ZMOT")
			.containsEntry("device", "MOBILE");
		assertThat((double) performance.get("shown")).isCloseTo(1.75, Offset.offset(1e-9));
		assertThat((double) performance.get("taken")).isCloseTo(0.25, Offset.offset(1e-9));
	}

	@Test
	void theOrderInWhichEventsComeMakesNoDifference() {
		Random random = new Random(1);
		List<Event> events = new ArrayList<>(IntStream.range(0, 60)
			.mapToObj((n) -> event("e" + n, random.nextBoolean() ? EventType.IMPRESSION : EventType.CLICK, null,
					random.nextInt(90)))
			.toList());
		this.log.append(events, Map.of());
		Map<String, Object> expected = performance();
		for (int round = 0; round < 5; round++) {
			SmallCatalogue.load(this.neo4j);
			Collections.shuffle(events, random);
			for (int from = 0; from < events.size(); from += 7) {
				this.log.append(events.subList(from, Math.min(events.size(), from + 7)), Map.of());
			}
			Map<String, Object> found = performance();
			assertThat(found.get("asOf")).isEqualTo(expected.get("asOf"));
			assertThat((double) found.get("shown")).isCloseTo((double) expected.get("shown"), Offset.offset(1e-9));
			assertThat((double) found.get("taken")).isCloseTo((double) expected.get("taken"), Offset.offset(1e-9));
		}
	}

	@Test
	void aDecisionIsKeptByTheFirstImpressionThatCarriesIt() {
		Map<String, Map<String, Object>> decisions = Map.of("token",
				Map.of("id", "d1", "placement", "HERO", "items", List.of("guide")));
		Event click = carrying("c", EventType.CLICK);
		this.log.append(List.of(click), decisions);
		assertThat(decided()).isEmpty();
		this.log.append(List.of(carrying("1", EventType.IMPRESSION), carrying("2", EventType.IMPRESSION)), decisions);
		this.log.append(List.of(carrying("3", EventType.IMPRESSION)),
				Map.of("token", Map.of("id", "d1", "placement", "OTHER")));
		assertThat(decided()).containsExactly("HERO");
	}

	@Test
	void twoInstancesTakeTheSameEventsInOnceAndWaitForOneAnother() throws Exception {
		EventLog other = new EventLog(this.neo4j.graph(), HALF_LIFE,
				new ForgottenVisitors(this.neo4j.graph(), (id) -> "#" + id.hashCode()));
		List<Event> events = IntStream.range(0, 2_000)
			.mapToObj((n) -> event("e" + n, EventType.IMPRESSION, null, n % 20))
			.toList();
		int kept = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<List<Outcome>>> running = new ArrayList<>();
			for (int sender = 0; sender < 4; sender++) {
				EventLog log = (sender % 2 == 0) ? this.log : other;
				List<Event> shuffled = new ArrayList<>(events);
				Collections.shuffle(shuffled, new Random(sender));
				for (int from = 0; from < shuffled.size(); from += 100) {
					List<Event> some = List.copyOf(shuffled.subList(from, from + 100));
					running.add(threads.submit(() -> log.append(some, Map.of())));
				}
			}
			for (Future<List<Outcome>> outcomes : running) {
				kept += Collections.frequency(outcomes.get(), Outcome.KEPT);
			}
		}
		assertThat(kept).isEqualTo(2_000);
		double expected = IntStream.range(0, 2_000).mapToDouble((n) -> Math.pow(2, -(n % 20) / 30.0)).sum();
		assertThat((double) performance().get("shown")).isCloseTo(expected, Offset.offset(1e-6));
	}

	@Test
	void aVisitorWhoIsForgottenWhileTheirEventsComeInLeavesNone() throws ExecutionException, InterruptedException {
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Future<Integer> sender = threads.submit(() -> {
				int refused = 0;
				for (int n = 0; n < 300; n++) {
					refused += Collections.frequency(
							this.log.append(List.of(event("e" + n, EventType.VIEW, "anna", 1)), Map.of()),
							Outcome.FORGOTTEN);
				}
				return refused;
			});
			Thread.sleep(300);
			this.forgotten.forget("anna", SmallCatalogue.NOW);
			assertThat(sender.get()).isPositive();
		}
		assertThat(new Events(this.neo4j.graph()).of("anna")).isEmpty();
		assertThat(this.log.append(List.of(later("anna")), Map.of())).containsExactly(Outcome.KEPT);
	}

	private Map<String, Object> performance() {
		return this.neo4j.graph()
			.read("MATCH (p:Performance) RETURN p", Map.of(), (row) -> row.get("p").asMap())
			.getFirst();
	}

	private List<String> decided() {
		return this.neo4j.graph()
			.read("MATCH (d:Decision) RETURN d.placement AS placement", Map.of(),
					(row) -> row.get("placement").asString());
	}

	private static Event event(String id, EventType type, @Nullable String visitor, int daysAgo) {
		return event(id, type, visitor, SmallCatalogue.NOW.minus(Duration.ofDays(daysAgo)), null);
	}

	private static Event carrying(String id, EventType type) {
		return event(id, type, null, SmallCatalogue.NOW, "token");
	}

	private static Event later(String visitor) {
		return event("later", EventType.VIEW, visitor, SmallCatalogue.NOW.plusMillis(1), null);
	}

	private static Event event(String id, EventType type, @Nullable String visitor, Instant moment,
			@Nullable String token) {
		return new Event(id, type, visitor, moment, token, null, null, "guide", "MOT4", "ZMOT", null, null, null,
				"MOBILE", null, null, null, null, null);
	}

}
