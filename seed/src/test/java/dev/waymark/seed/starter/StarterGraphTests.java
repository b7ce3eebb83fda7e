package dev.waymark.seed.starter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ClientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StarterGraphTests {

	private static final String NODES = """
			MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock AND NOT n:GraphRevision
			RETURN labels(n)[0] AS label, properties(n) AS properties ORDER BY label, coalesce(n.id, n.key)""";

	private static final String RELATIONSHIPS = """
			MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration
			RETURN type(r) AS type, coalesce(a.id, a.key) AS from, coalesce(b.id, b.key) AS to,
			  properties(r) AS properties ORDER BY type, from, to""";

	private static final String REVISION = "MATCH (r:GraphRevision {key: 'content'}) RETURN r.value AS n";

	private final TestNeo4j neo4j = TestNeo4j.shared();

	@TempDir
	private Path folder;

	@BeforeEach
	void clear() {
		this.neo4j.clear();
	}

	@Test
	void loadsTheStarterGraphAsItIsReported() {
		LoadReport report = StarterGraph.onClasspath().loadInto(this.neo4j.driver());
		assertThat(report.loaded()).isTrue();
		assertThat(count("MATCH (a:ContentAsset) RETURN count(a) AS n")).isEqualTo(report.assets());
		assertThat(count("MATCH (q:Question) RETURN count(q) AS n")).isEqualTo(report.questions());
		assertThat(count("MATCH (s:Stage) RETURN count(s) AS n")).isEqualTo(report.stages());
	}

	@Test
	void givesTheSameGraphWhenLoadedTwice() {
		StarterGraph starter = StarterGraph.onClasspath();
		starter.loadInto(this.neo4j.driver());
		List<String> once = wholeGraph();
		assertThat(starter.loadInto(this.neo4j.driver())).isEqualTo(LoadReport.nothing());
		assertThat(wholeGraph()).isEqualTo(once);
		assertThat(starter.mergeInto(this.neo4j.driver()).loaded()).isTrue();
		assertThat(wholeGraph()).isEqualTo(once);
	}

	@Test
	void leavesAGraphAloneThatHoldsSomething() throws IOException {
		write("CREATE (:Persona {key: 'OURS', role: 'BUYER'})");
		assertThat(StarterGraph.isEmpty(this.neo4j.driver())).isFalse();
		assertThat(small(new SmallFolder()).loadInto(this.neo4j.driver()).loaded()).isFalse();
		assertThat(count("MATCH (n:Journey) RETURN count(n) AS n")).isZero();
	}

	@Test
	void isLoadedOnceWhenTwoInstancesStartTogether() throws Exception {
		for (int round = 0; round < 3; round++) {
			clear();
			StarterGraph starter = small(new SmallFolder());
			Callable<LoadReport> instance = () -> {
				try (Driver driver = GraphDatabase.driver(this.neo4j.uri(),
						AuthTokens.basic("neo4j", this.neo4j.password()))) {
					return starter.loadInto(driver);
				}
			};
			try (ExecutorService instances = Executors.newFixedThreadPool(3)) {
				assertThat(instances.invokeAll(Stream.generate(() -> instance).limit(3).toList())
					.stream()
					.filter((report) -> report.resultNow().loaded())).hasSize(1);
			}
			assertThat(count("MATCH ()-[r:ANSWERS]->() RETURN count(r) AS n")).isEqualTo(2);
			assertThat(count(REVISION)).isOne();
		}
	}

	@Test
	void leavesNothingWhereALoadFailsHalfway() throws IOException {
		StarterGraph starter = small(new SmallFolder().replacing("placements.yaml", "  - key: HERO",
				"  - {key: SIDE, name: \"Hero\"}\n  - key: HERO"));
		write("CREATE CONSTRAINT test_placement_name FOR (p:Placement) REQUIRE p.name IS UNIQUE");
		try {
			assertThatExceptionOfType(ClientException.class).isThrownBy(() -> starter.loadInto(this.neo4j.driver()));
		}
		finally {
			write("DROP CONSTRAINT test_placement_name");
		}
		assertThat(StarterGraph.isEmpty(this.neo4j.driver())).isTrue();
		assertThat(count("MATCH (r:GraphRevision) RETURN count(r) AS n")).isZero();
	}

	@Test
	void loadsNothingWhereAFileIsFaulty() throws IOException {
		StarterGraph starter = small(new SmallFolder().replacing("content.yaml", "INFORM", "SELL"));
		assertThatExceptionOfType(FaultyStarterFilesException.class)
			.isThrownBy(() -> starter.loadInto(this.neo4j.driver()));
		assertThat(StarterGraph.isEmpty(this.neo4j.driver())).isTrue();
	}

	@Test
	void makesATranslationAnAssetWithAllOfTheOriginalButItsWordsAddressAndCost() throws IOException {
		small(new SmallFolder()).loadInto(this.neo4j.driver());
		Map<String, Object> original = asset("bike-price");
		Map<String, Object> translation = asset("bike-price.fi");
		assertThat(original).containsEntry("title", "The price")
			.containsEntry("callToAction", "Buy")
			.containsEntry("locale", "en")
			.containsEntry("cost", "120.50")
			.containsEntry("version", 1L)
			.containsEntry("devices", List.of("DESKTOP"))
			.containsEntry("contactHours", List.of("1 08:00-18:00", "2 08:00-18:00"))
			.hasEntrySatisfying("availableFrom", (from) -> assertThat(from).hasToString("2026-03-01T08:00Z"));
		assertThat(translation).containsEntry("title", "Hinta")
			.containsEntry("locale", "fi")
			.containsEntry("url", "https://havu.example/price?lang=fi#today")
			.containsEntry("version", 1L)
			.doesNotContainKeys("summary", "callToAction", "cost");
		for (String inherited : List.of("format", "purpose", "status", "devices", "channels", "publishedAt",
				"availableFrom", "contactPhone", "contactTimeZone", "contactHours")) {
			assertThat(translation.get(inherited)).as(inherited).isEqualTo(original.get(inherited));
		}
		assertThat(count("""
				MATCH (:Question {key: 'PRICE'})<-[:ANSWERS {quality: 0.9}]-(t:ContentAsset {id: 'bike-price.fi'})
				MATCH (t)-[:ABOUT]->(:Subject {key: 'BIKE'}), (t)-[:TRANSLATION_OF]->(:ContentAsset {id: 'bike-price'})
				RETURN count(*) AS n""")).isOne();
	}

	@Test
	void overridesDevicesAndImportanceOnlyWhereTheFilesSaySo() throws IOException {
		small(new SmallFolder().replacing("content.yaml", "    devices: [DESKTOP]\n", "")
			.replacing("questions.yaml", "{persona: PARENT, importance: 1.0}", "PARENT")).loadInto(this.neo4j.driver());
		assertThat(asset("bike-price")).doesNotContainKey("devices");
		assertThat(count("MATCH (:Persona)-[a:ASKS]->(:Question) WHERE a.importance IS NULL RETURN count(a) AS n"))
			.isOne();
	}

	@Test
	void mergesSoThatTheFilesWinForWhatTheyDescribeAndTheRestStays() throws IOException {
		small(new SmallFolder()).loadInto(this.neo4j.driver());
		write("""
				MATCH (a:ContentAsset {id: 'bike-price'})-[:ANSWERS]->(q:Question)
				SET a.externalId = 'cms-1', a.title = 'Edited', a.version = 4
				CREATE (a)-[:ABOUT]->(:Subject {key: 'OURS', kind: 'TOPIC', name_en: 'Ours'})
				CREATE (:ContentAsset {id: 'ours', version: 2})-[:ANSWERS {quality: 1.0}]->(q)""");
		small(new SmallFolder().replacing("content.yaml", "    cost: \"120.50\"\n", "")).mergeInto(this.neo4j.driver());
		assertThat(asset("bike-price")).containsEntry("title", "The price")
			.containsEntry("externalId", "cms-1")
			.containsEntry("version", 5L)
			.doesNotContainKey("cost");
		assertThat(asset("bike-price.fi")).containsEntry("version", 1L);
		assertThat(asset("ours")).containsEntry("version", 2L);
		assertThat(count("MATCH (:ContentAsset)-[a:ABOUT]->() RETURN count(a) AS n")).isEqualTo(2);
		assertThat(count("MATCH (:ContentAsset {id: 'ours'})-[a:ANSWERS]->() RETURN count(a) AS n")).isOne();
		assertThat(count(REVISION)).isEqualTo(2);
	}

	@Test
	void countsPositionsOfAPathWithinEachJourney() throws IOException {
		small(new SmallFolder()).loadInto(this.neo4j.driver());
		assertThat(this.neo4j.graph()
			.read("MATCH (:Persona)-[p:PASSES]->(s) RETURN s.id + ' ' + p.position AS passes ORDER BY passes", Map.of(),
					(row) -> row.get("passes").asString()))
			.containsExactly("APA/AWARENESS 0", "MOT4/SMOT 1", "MOT4/ZMOT 0");
	}

	private StarterGraph small(SmallFolder files) throws IOException {
		return StarterGraph.in(files.writtenTo(this.folder));
	}

	private List<String> wholeGraph() {
		return Stream
			.concat(this.neo4j.graph().read(NODES, Map.of(), (row) -> sorted(row.asMap())).stream(),
					this.neo4j.graph().read(RELATIONSHIPS, Map.of(), (row) -> sorted(row.asMap())).stream())
			.toList();
	}

	private static String sorted(Map<String, Object> row) {
		return new TreeMap<>(row).entrySet()
			.stream()
			.map((entry) -> (entry.getValue() instanceof Map<?, ?> map) ? new TreeMap<>(map).toString()
					: String.valueOf(entry.getValue()))
			.toList()
			.toString();
	}

	private Map<String, Object> asset(String id) {
		return this.neo4j.graph()
			.read("MATCH (a:ContentAsset {id: $id}) RETURN properties(a) AS properties", Map.of("id", id),
					(row) -> row.get("properties").asMap())
			.getFirst();
	}

	private long count(String statement) {
		return this.neo4j.graph().read(statement, Map.of(), (row) -> row.get("n").asLong()).getFirst();
	}

	private void write(String statement) {
		this.neo4j.driver().executableQuery(statement).execute();
	}

}
