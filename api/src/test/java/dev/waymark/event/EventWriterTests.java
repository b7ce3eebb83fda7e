package dev.waymark.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventWriterTests {

	private final TestNeo4j neo4j = TestNeo4j.shared();

	private final CountedChanges graph = new CountedChanges(this.neo4j.graph());

	private final EventWriter writer = new EventWriter(
			new EventLog(this.graph, Duration.ofDays(30), new ForgottenVisitors(this.graph, (id) -> id)), 1_000, 500)
		.start();

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	@BeforeEach
	void clear() {
		this.neo4j.clear();
	}

	@AfterEach
	void stop() {
		this.threads.close();
		this.writer.close();
	}

	@Test
	void callsThatWaitTogetherAreWrittenTogether() throws Exception {
		List<Future<List<Outcome>>> calls = new ArrayList<>();
		try (Session session = this.neo4j.driver().session(); Transaction held = session.beginTransaction()) {
			hold(held);
			calls.add(call("first", 1, Map.of()));
			await(1);
			for (int call = 0; call < 4; call++) {
				calls.add(call("call" + call, 50, Map.of()));
			}
			await(201);
			held.commit();
		}
		for (Future<List<Outcome>> call : calls) {
			assertThat(call.get()).containsOnly(Outcome.KEPT);
		}
		assertThat(this.graph.changes()).isEqualTo(2);
	}

	@Test
	void whatDoesNotFitAnyMoreIsRefusedAndMaySoonBeSentAgain() throws Exception {
		Future<List<Outcome>> fits;
		try (Session session = this.neo4j.driver().session(); Transaction held = session.beginTransaction()) {
			hold(held);
			fits = call("fits", 990, Map.of());
			await(990);
			assertThatExceptionOfType(OverloadedException.class)
				.isThrownBy(() -> this.writer.write(events("more", 11), Map.of()))
				.withMessageContaining("990 events wait")
				.withMessageContaining("with the same eventIds");
			held.commit();
		}
		assertThat(fits.get()).hasSize(990).containsOnly(Outcome.KEPT);
		assertThat(this.writer.write(events("more", 11), Map.of())).hasSize(11);
	}

	@Test
	void aCallThatCannotBeWrittenTakesDownNoOther() throws Exception {
		Future<List<Outcome>> good;
		Future<List<Outcome>> bad;
		try (Session session = this.neo4j.driver().session(); Transaction held = session.beginTransaction()) {
			hold(held);
			call("first", 1, Map.of());
			await(1);
			bad = call("bad", 1, Map.of("token", Map.of("no", "id")));
			await(2);
			good = call("good", 1, Map.of());
			await(3);
			held.commit();
		}
		assertThat(good.get()).containsExactly(Outcome.KEPT);
		assertThatExceptionOfType(ExecutionException.class).isThrownBy(bad::get)
			.withMessageContaining("a decision without id");
	}

	private Future<List<Outcome>> call(String name, int events, Map<String, Map<String, Object>> decisions) {
		return this.threads.submit(() -> this.writer.write(events(name, events), decisions));
	}

	private void await(int waiting) throws InterruptedException {
		while (this.writer.waiting() < waiting) {
			Thread.sleep(5);
		}
	}

	/** Holds the lock that every writer takes. */
	private static void hold(Transaction transaction) {
		transaction.run("MERGE (log:EventLog {key: 'events'}) SET log.locked = true").consume();
	}

	private static List<Event> events(String call, int count) {
		return IntStream.range(0, count)
			.mapToObj((n) -> new Event(call + n, EventType.IMPRESSION, null, Instant.EPOCH, "token", null, null,
					"content", null, null, null, null, null, null, null, null, null, null, null))
			.toList();
	}

}
