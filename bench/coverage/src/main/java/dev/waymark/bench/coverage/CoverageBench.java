package dev.waymark.bench.coverage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import dev.waymark.content.Device;
import dev.waymark.coverage.ContentMap;
import dev.waymark.coverage.ContentMaps;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.CoverageDimension;
import dev.waymark.coverage.CoverageFilter;
import dev.waymark.coverage.CoverageReport;
import dev.waymark.coverage.CoverageRules;
import dev.waymark.coverage.CoverageScope;
import dev.waymark.coverage.Spot;
import dev.waymark.eligibility.SubjectsAtHand;
import dev.waymark.embedded.EmbeddedNeo4j;
import dev.waymark.embedded.EmbeddedNeo4jSettings;
import dev.waymark.graph.Graph;
import dev.waymark.graph.SchemaMigrations;
import dev.waymark.page.PageRequest;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Measures coverage by stage, persona, device and language against
 * {@link HandWrittenAggregate}, in turns, on the same Neo4j, and compares every row; then
 * how much of the heap both keep alive. Arguments: rounds, assets, questions, personas.
 */
public final class CoverageBench {

	private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

	private static final Set<CoverageDimension> BY = Set.of(CoverageDimension.STAGE, CoverageDimension.PERSONA,
			CoverageDimension.DEVICE, CoverageDimension.LOCALE);

	private static final int WARM_UPS = 2;

	private static final double MEGABYTE = 1_000_000;

	private CoverageBench() {
	}

	/**
	 * Runs.
	 * @param arguments rounds (5), assets (100000), questions (2000), personas (50)
	 * @throws Exception if the graph cannot be made
	 */
	public static void main(String[] arguments) throws Exception {
		LargeMap map = new LargeMap(number(arguments, 1, 100_000), number(arguments, 2, 2_000),
				number(arguments, 3, 50));
		Path directory = Files.createTempDirectory("waymark-bench");
		try (EmbeddedNeo4j server = EmbeddedNeo4j.start(new EmbeddedNeo4jSettings(directory, 0));
				Driver driver = GraphDatabase.driver(server.boltUri(),
						AuthTokens.basic(EmbeddedNeo4j.USER, server.password()))) {
			SchemaMigrations.apply(driver);
			map.writeTo(driver, new Random(1));
			compare(driver, number(arguments, 0, 5));
		}
	}

	private static void compare(Driver driver, int rounds) throws InterruptedException {
		HandWrittenAggregate aggregate = new HandWrittenAggregate(driver);
		List<Double> byHand = new ArrayList<>();
		List<Double> ours = new ArrayList<>();
		for (int round = -WARM_UPS; round < rounds; round++) {
			List<Double> byHandTime = new ArrayList<>();
			List<Double> oursTime = new ArrayList<>();
			Map<String, Integer> expected = timed(() -> aggregate.works(NOW), byHandTime);
			Map<String, Integer> found = timed(() -> works(driver), oursTime);
			if (!found.equals(expected)) {
				throw new IllegalStateException(
						"the rows differ: %d by hand, %d covered cells".formatted(expected.size(), found.size()));
			}
			if (round >= 0) {
				byHand.addAll(byHandTime);
				ours.addAll(oursTime);
			}
			System.out.printf("round %d: by hand %.0f ms, coverage %.0f ms, %d equal rows%n", round,
					byHandTime.getFirst(), oursTime.getFirst(), found.size());
		}
		System.out.printf(
				"median: by hand %.0f ms, coverage %.0f ms; coverage takes %.2f times as long (the bar: no more than 1.5)%n",
				median(byHand), median(ours), median(ours) / median(byHand));
		System.out.printf(
				"alive at once beyond the database at rest: by hand %.1f MB, coverage %.1f MB, a page of atomic cells %.1f MB%n",
				LiveHeap.peak(() -> aggregate.works(NOW)) / MEGABYTE, LiveHeap.peak(() -> works(driver)) / MEGABYTE,
				LiveHeap.peak(() -> atoms(driver)) / MEGABYTE);
	}

	private static CoverageReport atoms(Driver driver) {
		return coverage(driver, CoverageScope.ATOMIC).report(null, new PageRequest(100, ""));
	}

	private static Map<String, Integer> works(Driver driver) {
		Map<String, Integer> works = new HashMap<>();
		coverage(driver, BY).forEach((cell) -> {
			if (cell.workCount() > 0) {
				works.put("%s %s %s %s".formatted(cell.stage(), cell.persona(), cell.device(), cell.locale()),
						cell.workCount());
			}
		});
		return works;
	}

	private static Coverage coverage(Driver driver, Set<CoverageDimension> by) {
		ContentMap map = new ContentMaps(Graph.over(driver)).read("MOT4", CoverageFilter.NONE);
		List<Spot> spots = new ArrayList<>();
		for (Device device : Device.values()) {
			LargeMap.LOCALES.forEach((locale) -> spots.add(new Spot(device, locale, null)));
		}
		return new Coverage(map, new CoverageScope(by, spots, NOW, SubjectsAtHand.ANY), CoverageRules.DEFAULTS);
	}

	private static <T> T timed(Supplier<T> work, List<Double> times) {
		long start = System.nanoTime();
		T result = work.get();
		times.add((System.nanoTime() - start) / 1e6);
		return result;
	}

	private static double median(List<Double> times) {
		return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
	}

	private static int number(String[] arguments, int index, int otherwise) {
		return (arguments.length > index) ? Integer.parseInt(arguments[index]) : otherwise;
	}

}
