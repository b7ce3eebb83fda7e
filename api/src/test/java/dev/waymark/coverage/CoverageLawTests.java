package dev.waymark.coverage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.waymark.candidate.ContextKeys;
import dev.waymark.candidate.RandomGraph;
import dev.waymark.content.Device;
import dev.waymark.eligibility.SubjectsAtHand;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.page.PageRequest;
import dev.waymark.recommendation.Recommendation;
import dev.waymark.recommendation.RecommendationRequest;
import dev.waymark.recommendation.Recommendations;
import dev.waymark.recommendation.RecommendationsOver;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The law: a cell is a gap exactly where strict serving with its keys is empty, and its
 * works are those that serving can show. Over random graphs, every atomic cell; more
 * graphs with {@code -Dwaymark.test.graphs=1000}.
 */
class CoverageLawTests {

	private static final int GRAPHS = Integer.getInteger("waymark.test.graphs", 50);

	private static final int ASSETS = 60;

	private static final int MOST = 50;

	private final TestNeo4j neo4j = TestNeo4j.shared();

	@Test
	void aGapIsWhereStrictServingIsEmpty() {
		int cells = 0;
		int gaps = 0;
		for (long seed : LongStream.rangeClosed(1, GRAPHS).toArray()) {
			Random random = new Random(seed);
			RandomGraph data = new RandomGraph(random);
			data.writeTo(this.neo4j, ASSETS);
			Instant at = RandomGraph.NOW.plus(random.nextInt(-5, 6), ChronoUnit.DAYS);
			ContentMap map = new ContentMaps(this.neo4j.graph()).read("A", CoverageFilter.NONE);
			CoverageScope atomic = scope(data, random, at);
			Recommendations serving = RecommendationsOver.graph(this.neo4j.graph(), Clock.fixed(at, ZoneOffset.UTC));
			List<CoverageCell> found = cells(map, atomic);
			for (CoverageCell cell : found) {
				Recommendation served = serving.recommend(request(cell), null, MOST);
				assertThat(cell.status() == CoverageStatus.GAP).as("%s of seed %s", cell, seed)
					.isEqualTo(served.items().isEmpty());
				assertThat(cell.workCount()).as("%s of seed %s", cell, seed).isEqualTo(served.items().size());
				gaps += (cell.status() == CoverageStatus.GAP) ? 1 : 0;
			}
			cells += found.size();
			everyAggregateIsTheFoldOfItsAtoms(map, atomic, found);
		}
		System.out.printf("the law: %d graphs, %d atomic cells, %d gaps%n", GRAPHS, cells, gaps);
		assertThat(gaps).isGreaterThan(GRAPHS).isLessThan(cells);
	}

	@Test
	void holdsHoweverMuchAnswersAQuestion() {
		this.neo4j.clear();
		this.neo4j.graph()
			.write("""
					CREATE (:Journey {key: 'A'})-[:HAS_STAGE {position: 0}]->(s:Stage {id: 'A/S', key: 'S'})
					CREATE (:Channel {key: 'EMAIL'}), (:Channel {key: 'WEBSITE'})
					CREATE (:Format {key: 'F', devices: ['MOBILE']})
					CREATE (:Persona {key: 'P', role: 'BUYER'})-[:ASKS]->(q:Question {key: 'Q', kind: 'QUESTION', importance: 0.5})
					CREATE (q)-[:ARISES_AT]->(s)
					WITH q UNWIND range(1, 203) AS n
					CREATE (a:ContentAsset {id: 'a' + n, title: 'a', url: 'https://waymark.example/a', format: 'F',
					  purpose: 'INFORM', status: 'PUBLISHED', locale: CASE WHEN n > 200 THEN 'fi' ELSE 'en' END,
					  channels: CASE WHEN n > 100 THEN ['EMAIL'] ELSE ['WEBSITE'] END})
					CREATE (a)-[:ANSWERS {quality: CASE WHEN n > 200 THEN 0.1 ELSE 1.0 END}]->(q)
					""",
					Map.of(), (row) -> row);
		ContentMap map = new ContentMaps(this.neo4j.graph()).read("A", CoverageFilter.NONE);
		List<Spot> spots = Stream.of("en", "fi")
			.flatMap((locale) -> Stream.of("EMAIL", "WEBSITE")
				.map((channel) -> new Spot(Device.MOBILE, locale, channel)))
			.toList();
		Set<CoverageDimension> by = EnumSet.copyOf(CoverageScope.ATOMIC);
		by.add(CoverageDimension.CHANNEL);
		Recommendations serving = RecommendationsOver.graph(this.neo4j.graph(),
				Clock.fixed(RandomGraph.NOW, ZoneOffset.UTC));
		List<CoverageCell> cells = cells(map, new CoverageScope(by, spots, RandomGraph.NOW, SubjectsAtHand.ANY));
		assertThat(cells).extracting(CoverageCell::workCount).containsExactly(100, 100, 3, 0);
		for (CoverageCell cell : cells) {
			assertThat(serving.recommend(request(cell), null, MOST).items()).as("%s", cell)
				.hasSize(Math.min(MOST, cell.workCount()));
		}
	}

	private static void everyAggregateIsTheFoldOfItsAtoms(ContentMap map, CoverageScope atomic,
			List<CoverageCell> atoms) {
		for (Set<CoverageDimension> by : List.of(Set.of(CoverageDimension.STAGE, CoverageDimension.PERSONA),
				Set.of(CoverageDimension.QUESTION, CoverageDimension.DEVICE), Set.of(CoverageDimension.LOCALE),
				Set.<CoverageDimension>of())) {
			CoverageScope scope = new CoverageScope(by, atomic.spots(), atomic.at(), atomic.about());
			List<CoverageCell> cells = cells(map, scope);
			Map<List<Object>, List<CoverageCell>> expected = atoms.stream()
				.collect(Collectors.groupingBy((atom) -> keys(atom, by)));
			assertThat(cells).hasSameSizeAs(expected.keySet());
			for (CoverageCell cell : cells) {
				List<CoverageCell> fold = expected.get(keys(cell, by));
				assertThat(cell.atomCount()).isEqualTo(fold.size());
				assertThat(cell.gapCount()).isEqualTo(count(fold, CoverageStatus.GAP));
				assertThat(cell.coveredWeight()).isCloseTo(fold.stream().mapToDouble(CoverageCell::coveredWeight).sum(),
						within(1e-9));
				assertThat(cell.demand()).isCloseTo(fold.stream().mapToDouble(CoverageCell::demand).sum(),
						within(1e-9));
				assertThat(cell.status() == CoverageStatus.GAP)
					.isEqualTo(fold.stream().allMatch((atom) -> atom.status() == CoverageStatus.GAP));
			}
			CoverageReport report = new Coverage(map, scope, CoverageRules.DEFAULTS).report(null,
					new PageRequest(1, ""));
			assertThat(report.cellCount()).isEqualTo(cells.size());
			assertThat(report.coveredCount()).isEqualTo(cells.size() - count(cells, CoverageStatus.GAP));
		}
	}

	private static int count(List<CoverageCell> cells, CoverageStatus status) {
		return (int) cells.stream().filter((cell) -> cell.status() == status).count();
	}

	private static List<Object> keys(CoverageCell cell, Set<CoverageDimension> by) {
		List<Object> keys = new ArrayList<>();
		EnumSet.allOf(CoverageDimension.class)
			.stream()
			.filter(by::contains)
			.forEach((dimension) -> keys.add(switch (dimension) {
				case STAGE -> String.valueOf(cell.stage());
				case PERSONA -> String.valueOf(cell.persona());
				case QUESTION -> String.valueOf(cell.question());
				case DEVICE -> String.valueOf(cell.device());
				case LOCALE -> String.valueOf(cell.locale());
				case CHANNEL -> String.valueOf(cell.channel());
				case FORMAT -> String.valueOf(cell.format());
			}));
		return keys;
	}

	private static List<CoverageCell> cells(ContentMap map, CoverageScope scope) {
		List<CoverageCell> cells = new ArrayList<>();
		new Coverage(map, scope, CoverageRules.DEFAULTS).forEach(cells::add);
		return cells;
	}

	private static CoverageScope scope(RandomGraph data, Random random, Instant at) {
		boolean channels = random.nextBoolean();
		List<Spot> spots = new ArrayList<>();
		Stream.of(Device.values()).filter((device) -> data.chance(0.15)).forEach((device) -> {
			for (String locale : data.some(RandomGraph.LOCALES, 0.2)) {
				if (channels) {
					Stream.of("EMAIL", "WEBSITE")
						.map((channel) -> new Spot(device, locale, channel))
						.forEach(spots::add);
				}
				else {
					spots.add(new Spot(device, locale, null));
				}
			}
		});
		Set<CoverageDimension> by = EnumSet.copyOf(CoverageScope.ATOMIC);
		if (channels) {
			by.add(CoverageDimension.CHANNEL);
		}
		return new CoverageScope(by, spots, at, SubjectsAtHand.ANY);
	}

	private static RecommendationRequest request(CoverageCell cell) {
		ContextKeys keys = new ContextKeys("A", cell.stage(), cell.persona(), null, cell.question(), List.of(),
				cell.channel(), List.of(), List.of());
		return new RecommendationRequest(keys, null, cell.device(), Locale.forLanguageTag(cell.locale()), null, null,
				true, false, false);
	}

}
