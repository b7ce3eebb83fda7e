package dev.waymark.server;

import java.net.URI;
import java.time.Duration;

import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class Neo4jVersionTests {

	private static final Neo4jVersion OLDEST = new Neo4jVersion(5, 26);

	@ParameterizedTest
	@ValueSource(strings = { "Neo4j/5.26.0", "Neo4j/5.27-aura", "Neo4j/2025.01.0", "Neo4j/2026.08.1" })
	void newEnough(String agent) {
		assertThat(Neo4jVersion.reads(agent).atLeast(OLDEST)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Neo4j/4.4.40", "Neo4j/5.25.1", "Neo4j/5.9.0", "Memgraph/3.0", "" })
	void tooOldOrSomethingElse(String agent) {
		assertThat(Neo4jVersion.reads(agent).atLeast(OLDEST)).isFalse();
	}

	@Test
	void aWrongPasswordIsToldApartFromNobodyAnswering() {
		URI uri = TestNeo4j.shared().uri();
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> check(uri))
			.withMessageContaining("spring.neo4j.authentication.password")
			.withMessageContaining(uri.toString());
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> check(URI.create("bolt://127.0.0.1:1")))
			.withMessageContaining("No Neo4j answers at bolt://127.0.0.1:1");
	}

	private static void check(URI uri) {
		try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "guessed"))) {
			Neo4jVersion.check(driver, uri, Duration.ZERO);
		}
	}

}
