package dev.waymark.graph;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaMigrationsTests {

	private final TestNeo4j neo4j = TestNeo4j.shared();

	@Test
	void areAppliedOnceWhenTwoInstancesStartTogether() throws Exception {
		Callable<Void> apply = () -> {
			SchemaMigrations.apply(this.neo4j.driver());
			return null;
		};
		try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
			for (var started : instances.invokeAll(Stream.of(apply, apply).toList())) {
				started.get();
			}
		}
		assertThat(count("MATCH (m:__Neo4jMigration) RETURN count(DISTINCT m.version) AS n"))
			.isEqualTo(count("MATCH (m:__Neo4jMigration) RETURN count(m) AS n"));
		assertThat(count("SHOW CONSTRAINTS YIELD name WHERE name = 'stage_id' RETURN count(*) AS n")).isOne();
		assertThat(count("SHOW INDEXES YIELD type, state WHERE type = 'FULLTEXT' AND state = 'ONLINE' "
				+ "RETURN count(*) AS n"))
			.isGreaterThanOrEqualTo(6);
	}

	@Test
	void everyFileIsNamed() throws Exception {
		URL folder = SchemaMigrations.class.getResource("/waymark/migrations");
		try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
			assertThat(files.map((file) -> file.getFileName().toString()))
				.containsExactlyInAnyOrderElementsOf(SchemaMigrations.FILES);
		}
	}

	private long count(String statement) {
		return this.neo4j.graph().read(statement, Map.of(), (row) -> row.get("n").asLong()).getFirst();
	}

}
