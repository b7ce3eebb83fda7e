package dev.waymark.server;

import java.time.Clock;
import java.time.Duration;

import dev.waymark.graph.Graph;
import dev.waymark.graph.SchemaMigrations;
import org.neo4j.driver.Driver;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The graph as the rest of the application gets it: reachable, migrated and filled. The
 * web server takes requests only after this.
 */
@Configuration(proxyBeanMethods = false)
class ReadyGraph {

	/** How long a server that starts together with this one is waited for. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/**
	 * The server in this JVM listens already. Where its first answers come later than the
	 * driver's timeouts, the machine is busy, and nobody could mend the settings.
	 */
	private static final Duration PATIENCE_WITH_OWN = Duration.ofMinutes(5);

	@Bean
	Graph graph(Driver driver, Neo4jConnectionDetails connection, GraphSettings settings) {
		Duration patience = (connection instanceof OwnConnection) ? PATIENCE_WITH_OWN : PATIENCE;
		return new LateGraph(() -> {
			Neo4jVersion.check(driver, connection.getUri(), patience);
			SchemaMigrations.apply(driver);
			if (settings.starterGraph()) {
				StarterGraphs.loadIfEmpty(driver);
			}
			return Graph.over(driver);
		});
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
