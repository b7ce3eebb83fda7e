package dev.waymark.event;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.waymark.embedded.EmbeddedNeo4j;
import dev.waymark.embedded.EmbeddedNeo4jSettings;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was acknowledged is there exactly once, however often the server is killed while
 * clients send and send again. {@code -Dwaymark.test.events=100000} sends more and kills
 * more.
 */
class KilledServerTests {

	private static final int EVENTS = Integer.getInteger("waymark.test.events", 5_000);

	private static final int KILLS = (EVENTS < 100_000) ? 2 : 5;

	private static final int CLIENTS = 8;

	private static final int CALL = 50;

	@TempDir
	private Path folder;

	@Test
	void everyAcknowledgedEventIsKeptAndCountedExactlyOnce() throws Exception {
		List<List<Map<String, Object>>> calls = calls(Instant.now());
		try (ServerProcess server = new ServerProcess(this.folder);
				StubbornClients clients = new StubbornClients(server.address(), CLIENTS, calls)) {
			server.start();
			for (int kill = 1; kill <= KILLS; kill++) {
				clients.awaitAcknowledged(EVENTS * kill / (KILLS + 1));
				server.kill();
				server.start();
			}
			clients.awaitAcknowledged(EVENTS);
			// The last word is the disk's, not that of a server that closed in peace.
			server.kill();
		}
		assertKept();
	}

	private static List<List<Map<String, Object>>> calls(Instant moment) {
		return IntStream.range(0, EVENTS / CALL)
			.mapToObj((call) -> IntStream.range(0, CALL).mapToObj((n) -> event(call * CALL + n, moment)).toList())
			.toList();
	}

	private static Map<String, Object> event(int number, Instant moment) {
		Map<String, Object> event = new HashMap<>(Map.of("eventId", "event-" + number, "type",
				(number % 2 == 0) ? "IMPRESSION" : "CLICK", "occurredAt", moment.toString(), "contentId",
				"merivuo-case-mining-kivikero", "stage", "ZMOT", "device", "MOBILE"));
		if (number % 3 == 0) {
			event.put("visitorId", "visitor-" + number % 1_000);
		}
		return event;
	}

	private void assertKept() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(new EmbeddedNeo4jSettings(this.folder, 0));
				Driver driver = GraphDatabase.driver(neo4j.boltUri(),
						AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password()))) {
			List<String> ids = new ArrayList<>();
			driver.executableQuery("MATCH (event:Event) RETURN event.eventId AS id")
				.execute()
				.records()
				.forEach((row) -> ids.add(row.get("id").asString()));
			assertThat(ids).doesNotHaveDuplicates()
				.containsExactlyInAnyOrderElementsOf(
						IntStream.range(0, EVENTS).mapToObj((number) -> "event-" + number).toList());
			Record counted = driver
				.executableQuery("MATCH (p:Performance) RETURN sum(p.shown) AS shown, sum(p.taken) AS taken")
				.execute()
				.records()
				.getFirst();
			assertThat(counted.get("shown").asDouble()).isCloseTo(EVENTS / 2.0, Offset.offset(1e-6));
			assertThat(counted.get("taken").asDouble()).isCloseTo(EVENTS / 2.0, Offset.offset(1e-6));
		}
	}

}
