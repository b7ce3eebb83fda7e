package dev.waymark.bench.events;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Measures events acknowledged over HTTP against {@link BareStatement}, in turns, into
 * the same Neo4j within the server. Arguments: the server's address, its Bolt port, its
 * data folder, rounds, events a round.
 */
public final class EventsBench {

	private static final int CLIENTS = 16;

	private static final int CALL = 100;

	private static final int WARM_UPS = 3;

	private EventsBench() {
	}

	/**
	 * Runs.
	 * @param arguments address, Bolt port, data folder, rounds (5), events a round
	 * (40000)
	 * @throws Exception if the server cannot be reached or loses an event
	 */
	public static void main(String[] arguments) throws Exception {
		int rounds = number(arguments, 3, 5);
		int events = number(arguments, 4, 40_000);
		String password = Files.readString(Path.of(arguments[2], "neo4j.password")).strip();
		try (Driver driver = GraphDatabase.driver(URI.create("bolt://127.0.0.1:" + arguments[1]),
				AuthTokens.basic("neo4j", password)); RecordedOverHttp http = new RecordedOverHttp(arguments[0])) {
			compare(new BareStatement(driver), http, rounds, events);
		}
	}

	private static void compare(BareStatement bare, RecordedOverHttp http, int rounds, int events) throws Exception {
		Clients clients = new Clients(CLIENTS);
		List<Double> byHand = new ArrayList<>();
		List<Double> recorded = new ArrayList<>();
		for (int round = -WARM_UPS; round < rounds; round++) {
			GeneratedEvents generated = new GeneratedEvents("round" + round + "-" + System.nanoTime(), events);
			double hand = events / clients.seconds(bare.calls(generated.batches(CALL)));
			double ours = events / clients.seconds(http.calls(generated.batches(CALL)));
			bare.requireAll(events);
			System.out.printf("round %d: bare statement %,.0f events/s, recordEvents %,.0f events/s (%.0f %%)%n", round,
					hand, ours, 100 * ours / hand);
			if (round >= 0) {
				byHand.add(hand);
				recorded.add(ours);
			}
		}
		System.out.printf(
				"median: bare statement %,.0f events/s, recordEvents %,.0f events/s: %.0f %% (the bar: at least 40)%n",
				median(byHand), median(recorded), 100 * median(recorded) / median(byHand));
	}

	private static double median(List<Double> rates) {
		return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElseThrow();
	}

	private static int number(String[] arguments, int index, int otherwise) {
		return (arguments.length > index) ? Integer.parseInt(arguments[index]) : otherwise;
	}

}
