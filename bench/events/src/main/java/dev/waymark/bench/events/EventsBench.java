package dev.waymark.bench.events;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Measures events acknowledged over HTTP against {@link BareStatement}, in turns, into
 * the same Neo4j within the server. Arguments: the server's address, its Bolt port, its
 * data folder, process, rounds, events a round.
 */
public final class EventsBench {

	private static final int CLIENTS = 16;

	private static final int CALL = 100;

	private static final int WARM_UPS = 3;

	private EventsBench() {
	}

	/**
	 * Runs.
	 * @param arguments address, Bolt port, data folder, process, rounds (5), events a
	 * round (40000)
	 * @throws Exception if the server cannot be reached or loses an event
	 */
	public static void main(String[] arguments) throws Exception {
		int rounds = number(arguments, 4, 5);
		int events = number(arguments, 5, 40_000);
		String password = Files.readString(Path.of(arguments[2], "neo4j.password")).strip();
		ProcessHandle server = ProcessHandle.of(Long.parseLong(arguments[3])).orElseThrow();
		try (Driver driver = GraphDatabase.driver(URI.create("bolt://127.0.0.1:" + arguments[1]),
				AuthTokens.basic("neo4j", password)); RecordedOverHttp http = new RecordedOverHttp(arguments[0])) {
			compare(new BareStatement(driver), http, new Clients(CLIENTS, server), rounds, events);
		}
	}

	private static void compare(BareStatement bare, RecordedOverHttp http, Clients clients, int rounds, int events)
			throws Exception {
		List<Measured> byHand = new ArrayList<>();
		List<Measured> recorded = new ArrayList<>();
		for (int round = -WARM_UPS; round < rounds; round++) {
			GeneratedEvents generated = new GeneratedEvents("round" + round + "-" + System.nanoTime(), events);
			Measured hand = clients.run(bare.calls(generated.batches(CALL)), events);
			Measured ours = clients.run(http.calls(generated.batches(CALL)), events);
			bare.requireAll(events);
			System.out.printf("round %d: bare statement %s, recordEvents %s%n", round, hand, ours);
			if (round >= 0) {
				byHand.add(hand);
				recorded.add(ours);
			}
		}
		System.out.printf(
				"median: recordEvents %.0f %% of the bare statement's events/s (the bar: at least 40), "
						+ "%.0f %% of its events a second of CPU%n",
				percent(recorded, byHand, Measured::perSecond), percent(recorded, byHand, Measured::perCpuSecond));
	}

	private static double percent(List<Measured> ours, List<Measured> byHand, ToDoubleFunction<Measured> rate) {
		return 100 * Measured.median(ours, rate) / Measured.median(byHand, rate);
	}

	private static int number(String[] arguments, int index, int otherwise) {
		return (arguments.length > index) ? Integer.parseInt(arguments[index]) : otherwise;
	}

}
