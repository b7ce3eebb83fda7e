package dev.waymark.embedded;

import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseDumpTests {

	@TempDir
	Path directory;

	@Test
	void startsANewFolderOnceWithTheGraphAndItsSchema() throws Exception {
		URL dump = dump();
		Path folder = this.directory.resolve("new");
		EmbeddedNeo4jSettings settings = new EmbeddedNeo4jSettings(folder, 0, dump);
		assertThat(namesAfter(settings, "CREATE (:Thing {name: 'second'})")).containsExactly("dumped", "second");
		assertThat(namesAfter(settings, "CREATE (:Thing {name: 'third'})")).containsExactly("dumped", "second",
				"third");
		assertThat(namesAfter(settings, "MERGE (t:Thing {name: 'fourth'}) WITH t CALL db.awaitIndexes(60)")).hasSize(4);
		assertThat(Files.list(folder)).extracting((file) -> file.getFileName().toString())
			.containsExactlyInAnyOrder("neo4j", "neo4j.password");
	}

	@Test
	void leavesAFolderAloneThatHoldsAGraphOrSettings() throws Exception {
		URL dump = dump();
		Path used = this.directory.resolve("used");
		namesAfter(new EmbeddedNeo4jSettings(used, 0), "CREATE (:Thing {name: 'mine'})");
		assertThat(namesAfter(new EmbeddedNeo4jSettings(used, 0, dump), "RETURN 1")).containsExactly("mine");
		Path set = Files.createDirectories(this.directory.resolve("set"));
		Files.writeString(set.resolve("neo4j.conf"), "dbms.cypher.min_replan_interval=2h");
		assertThat(namesAfter(new EmbeddedNeo4jSettings(set, 0, dump), "RETURN 1")).isEmpty();
	}

	@Test
	void whoeverComesSecondFindsTheGraphAndWhatWasLeftHalfDoneGoes() throws Exception {
		URL dump = dump();
		Path folder = Files.createDirectories(this.directory.resolve("shared"));
		Files.createDirectories(folder.resolve("neo4j-unpacking-1/data"));
		try (InputStream first = dump.openStream(); InputStream second = dump.openStream()) {
			DatabaseDump.load(first, folder.resolve("neo4j"));
			DatabaseDump.load(second, folder.resolve("neo4j"));
		}
		assertThat(namesAfter(new EmbeddedNeo4jSettings(folder, 0, dump), "RETURN 1")).containsExactly("dumped");
		assertThat(Files.list(folder)).extracting((file) -> file.getFileName().toString())
			.containsExactlyInAnyOrder("neo4j", "neo4j.password");
	}

	private URL dump() throws Exception {
		Path source = this.directory.resolve("source");
		Path file = this.directory.resolve("graph.dump");
		namesAfter(new EmbeddedNeo4jSettings(source, 0),
				"CREATE CONSTRAINT thing_name FOR (t:Thing) REQUIRE t.name IS UNIQUE",
				"CREATE (:Thing {name: 'dumped'})");
		DatabaseDump.write(source, file);
		return file.toUri().toURL();
	}

	private static List<String> namesAfter(EmbeddedNeo4jSettings settings, String... statements) {
		try (EmbeddedNeo4j server = EmbeddedNeo4j.start(settings);
				Driver driver = GraphDatabase.driver(server.boltUri(),
						AuthTokens.basic(EmbeddedNeo4j.USER, server.password()))) {
			for (String statement : statements) {
				driver.executableQuery(statement).execute();
			}
			return driver.executableQuery("MATCH (t:Thing) RETURN t.name AS name ORDER BY name")
				.execute()
				.records()
				.stream()
				.map((row) -> row.get("name").asString())
				.toList();
		}
	}

}
