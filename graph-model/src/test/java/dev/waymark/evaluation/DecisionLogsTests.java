package dev.waymark.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import dev.waymark.graph.TestNeo4j;
import dev.waymark.input.InputException;
import dev.waymark.metrics.measure.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DecisionLogsTests {

	private static final Instant START = Instant.parse("2019-11-24T00:01:03.979311Z");

	private final DecisionLogs logs = new DecisionLogs(TestNeo4j.shared().graph());

	@TempDir
	private Path directory = Path.of("");

	@Test
	void aLogComesBackAsItWentIn() {
		List<LoggedChoice> rows = IntStream.range(0, 25_000)
			.mapToObj((n) -> new LoggedChoice(START.plusSeconds(n), "item" + n % 7, n % 3 + 1, n % 2,
					0.01 + n % 5 / 10.0))
			.toList();
		this.logs.replace("shop", rows.subList(0, 10), START);
		this.logs.replace("shop", rows, START);
		assertThat(this.logs.within("shop", new Period(START, START.plusSeconds(25_000)))).isEqualTo(rows);
		assertThat(this.logs.within("shop", new Period(START.plusSeconds(9_999), START.plusSeconds(10_001))))
			.isEqualTo(rows.subList(9_999, 10_001));
		assertThat(this.logs.within("none", new Period(START, START.plusSeconds(1)))).isEmpty();
	}

	@Test
	void bothNamesOfColumnsAreRead() throws IOException {
		assertThat(read("""
				timestamp,item_id,position,click,propensity_score
				2019-11-24 00:01:03.979311+00:00,2,2,0,0.045525
				""")).containsExactly(new LoggedChoice(START, "2", 2, 0, 0.045525));
		assertThat(read("""
				position,item,propensity,reward,timestamp,weather
				1,guide,0.5,2.5,2019-11-24T02:01:03.979311+02:00,rain
				""")).containsExactly(new LoggedChoice(START, "guide", 1, 2.5, 0.5));
	}

	@Test
	void aFaultIsToldWithItsLine() {
		assertFault("timestamp,item,position,reward\n2019-11-24T00:00:00Z,a,1,0\n", "line 2",
				"there is no \"propensity\"");
		assertFault("timestamp,item,position,reward,propensity\n2019-11-24T00:00:00Z,a,1,0,0\n", "line 2",
				"the propensity is 0.0");
		assertFault("timestamp,item,position,reward,propensity\nyesterday,a,1,0,1\n", "line 2", "yesterday");
	}

	@Test
	void aLogWithoutRowsIsRefused() {
		for (String text : List.of("", "timestamp,item,position,reward,propensity\n")) {
			assertThatExceptionOfType(InputException.class).isThrownBy(() -> read(text))
				.withMessageContaining("no row")
				.withMessageContaining("timestamp,item,position,reward,propensity");
		}
	}

	@Test
	void aMarkOfUtf8BeforeTheNamesIsNoPartOfThem() throws IOException {
		assertThat(read("\uFEFFtimestamp,item,position,reward,propensity\n2026-03-01T12:00:00Z,a,1,0,0.5\n"))
			.hasSize(1);
	}

	private void assertFault(String text, String place, String message) {
		assertThatExceptionOfType(InputException.class).isThrownBy(() -> read(text)).satisfies((fault) -> {
			assertThat(fault.argument()).isEqualTo(place);
			assertThat(fault).hasMessageContaining(message);
		});
	}

	private List<LoggedChoice> read(String text) throws IOException {
		return DecisionLogFile.read(Files.writeString(this.directory.resolve("log.csv"), text));
	}

}
