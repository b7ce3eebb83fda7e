package dev.waymark.seed;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import dev.waymark.graph.Graph;
import dev.waymark.graph.SchemaMigrations;
import dev.waymark.seed.simulating.SimulatedWorld;
import dev.waymark.seed.simulating.Simulation;
import dev.waymark.seed.simulating.SimulationSettings;
import dev.waymark.seed.simulating.SimulationWriter;
import dev.waymark.seed.simulating.WorldReader;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Fills the graph with synthetic visitors.
 */
@Command(name = "simulate", mixinStandardHelpOptions = true, versionProvider = SeedCommand.Version.class,
		description = {
				"Walks synthetic visitors through a journey of the graph, and writes their events and what was "
						+ "spent on winning them.",
				"The same seed and days give the same visitors; running again adds what is missing, and nothing twice." },
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:done", "1:failed", "2:wrong use, or a journey that the graph does not have",
				"4:no server answers, or it refuses the user" })
final class SimulateCommand implements Callable<Integer> {

	private static final int MOST_DAYS = 3660;

	@Mixin
	private ServerOptions server = new ServerOptions();

	@Option(names = "--visitors", paramLabel = "N", defaultValue = "2000",
			description = "how many visitors (default: ${DEFAULT-VALUE})")
	private int visitors = 2000;

	@Option(names = "--days", paramLabel = "N", defaultValue = "90",
			description = "over how many days (default: ${DEFAULT-VALUE})")
	private int days = 90;

	@Option(names = "--random-seed", paramLabel = "N", defaultValue = "1",
			description = "seed of chance (default: ${DEFAULT-VALUE})")
	private long seed = 1;

	@Option(names = "--journey", paramLabel = "KEY", defaultValue = "MOT4",
			description = "key of the journey (default: ${DEFAULT-VALUE})")
	private String journey = "MOT4";

	@Option(names = "--until", paramLabel = "DAY",
			description = "the first day, in UTC, of which nothing is told any more (default: today)")
	private @Nullable LocalDate until;

	@Option(names = "--half-life", paramLabel = "DURATION", defaultValue = "P30D",
			description = "after this time what an event adds to demand and performance counts half; give what the "
					+ "server has as waymark.learning.half-life (default: ${DEFAULT-VALUE})")
	private Duration halfLife = Duration.ofDays(30);

	@Spec
	private @Nullable CommandSpec command;

	@Override
	public Integer call() {
		if (this.visitors < 1 || this.days < 1 || this.days > MOST_DAYS) {
			throw wrong("--visitors must be 1 or more, --days 1 to " + MOST_DAYS);
		}
		if (!this.halfLife.isPositive()) {
			throw wrong("--half-life must be longer than nothing, such as P30D");
		}
		try (Driver driver = this.server.connect()) {
			SchemaMigrations.apply(driver);
			Graph graph = Graph.over(driver);
			SimulatedWorld world = new WorldReader(graph).find(this.journey)
				.orElseThrow(() -> wrong("--journey " + this.journey + " is none of this graph; it has "
						+ journeys(graph) + "; give one of them, or load some first"));
			SimulationWriter writer = new SimulationWriter(graph, this.halfLife);
			SimulationSettings settings = writer.settle(world,
					new SimulationSettings(this.visitors, this.days, this.seed, end()));
			if (!settings.until().equals(end())) {
				out().printf("This run is in the graph already and ends on %s; it is gone on with.%n",
						settings.until());
			}
			long[] looked = { 0 };
			long created = writer.write(new Simulation(world, settings), (more) -> looked[0] += more);
			out().printf("Simulated %,d visitors from %s to %s: %,d events, %,d of them new.%n", this.visitors,
					settings.from(), settings.until(), looked[0], created);
			return ExitCode.OK;
		}
	}

	private static String journeys(Graph graph) {
		List<String> keys = graph.read("MATCH (journey:Journey) RETURN journey.key AS key ORDER BY key", Map.of(),
				(row) -> row.get("key").asString());
		return keys.isEmpty() ? "none" : String.join(", ", keys);
	}

	private Instant end() {
		LocalDate day = (this.until != null) ? this.until : LocalDate.now(ZoneOffset.UTC);
		return day.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	private PrintWriter out() {
		return command().commandLine().getOut();
	}

	private ParameterException wrong(String message) {
		return new ParameterException(command().commandLine(), message);
	}

	private CommandSpec command() {
		if (this.command == null) {
			throw new IllegalStateException("run by something other than picocli");
		}
		return this.command;
	}

}
