package dev.waymark.bench;

import java.net.URI;
import java.nio.file.Path;

import dev.waymark.embedded.EmbeddedNeo4j;
import dev.waymark.embedded.EmbeddedNeo4jSettings;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EmptyNeo4j {

	@Bean(destroyMethod = "close")
	EmbeddedNeo4j embeddedNeo4j(@Value("${waymark.embedded.directory}") Path directory) {
		return EmbeddedNeo4j.start(new EmbeddedNeo4jSettings(directory, 0));
	}

	@Bean
	Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedNeo4j server) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return server.boltUri();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(EmbeddedNeo4j.USER, server.password());
			}

		};
	}

}
