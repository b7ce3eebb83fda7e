package dev.waymark.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedNeo4jTests {

	@TempDir
	Path directory;

	@Test
	void keepsDataAndPasswordBetweenRuns() throws Exception {
		EmbeddedNeo4jSettings settings = new EmbeddedNeo4jSettings(this.directory, 0);
		String password;
		try (EmbeddedNeo4j first = EmbeddedNeo4j.start(settings); Driver driver = driver(first, first.password())) {
			driver.executableQuery("CREATE (:Kept {what: 'this'})").execute();
			password = first.password();
		}
		assertThat(Files.getPosixFilePermissions(this.directory.resolve("neo4j.password")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		try (EmbeddedNeo4j second = EmbeddedNeo4j.start(settings); Driver driver = driver(second, password)) {
			assertThat(second.boltUri().getHost()).isEqualTo("127.0.0.1");
			assertThat(driver.executableQuery("MATCH (k:Kept) RETURN k.what AS what").execute().records())
				.extracting((record) -> record.get("what").asString())
				.containsExactly("this");
			try (Driver stranger = driver(second, "guessed")) {
				assertThatExceptionOfType(AuthenticationException.class).isThrownBy(stranger::verifyConnectivity);
			}
			assertThatExceptionOfType(DataFolderInUseException.class).isThrownBy(() -> EmbeddedNeo4j.start(settings))
				.withMessageContaining("in use by another running process")
				.withMessageContaining("--waymark.embedded.directory");
		}
	}

	@Test
	void readsTheOperatorsOwnSettings() throws Exception {
		Files.writeString(this.directory.resolve("neo4j.conf"), "dbms.cypher.min_replan_interval=2h");
		try (EmbeddedNeo4j server = EmbeddedNeo4j.start(new EmbeddedNeo4jSettings(this.directory, 0));
				Driver driver = driver(server, server.password())) {
			assertThat(driver.executableQuery("SHOW SETTINGS 'dbms.cypher.min_replan_interval' YIELD value")
				.execute()
				.records()).extracting((record) -> record.get("value").asString()).containsExactly("2h");
		}
	}

	@Test
	void refusesAPortThatIsNone() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new EmbeddedNeo4jSettings(this.directory, 70_000))
			.withMessageContaining("waymark.embedded.bolt-port");
	}

	private static Driver driver(EmbeddedNeo4j server, String password) {
		return GraphDatabase.driver(server.boltUri(), AuthTokens.basic(EmbeddedNeo4j.USER, password));
	}

}
