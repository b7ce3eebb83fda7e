package dev.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import dev.waymark.graph.TestNeo4j;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestNeo4j neo4j = TestNeo4j.shared();
		TestPropertyValues.of("spring.neo4j.uri=" + neo4j.uri(), "spring.neo4j.authentication.username=neo4j",
				"spring.neo4j.authentication.password=" + neo4j.password(), "waymark.starter-graph=false",
				"waymark.coverage.upkeep-after=1d", "waymark.events.upkeep-after=1d", "waymark.learning.epoch-after=1d",
				"waymark.embedded.directory=" + dataFolder(), "waymark.security.admin-key=" + Api.ADMIN_KEY,
				"spring.graphql.schema.additional-files=classpath:probe/probe.graphqls")
			.applyTo(context);
	}

	private static String dataFolder() {
		try {
			return Files.createTempDirectory("waymark-test-data").toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
