package dev.waymark.server;

import java.io.UncheckedIOException;
import java.net.URL;

import dev.waymark.embedded.BoltPortInUseException;
import dev.waymark.embedded.DataFolderInUseException;
import dev.waymark.embedded.EmbeddedNeo4j;
import dev.waymark.embedded.EmbeddedNeo4jSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Where no Neo4j is named, one is started in this JVM. It outlives the driver, which
 * outlives the web server. Scanning finds the nested classes on their own, so each
 * carries the condition too.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoNeo4jUri.class)
class OwnNeo4j {

	/**
	 * The starter graph as a build packs it; without it, as in a run from sources, the
	 * graph is loaded from its data files.
	 */
	private static final String STARTER_DUMP = "/waymark/starter.dump";

	private static final String EMBEDDED = "dev.waymark.embedded.EmbeddedNeo4j";

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoNeo4jUri.class)
	@ConditionalOnClass(name = EMBEDDED)
	static class Embedded {

		@Bean(destroyMethod = "close")
		EmbeddedNeo4j embeddedNeo4j(EmbeddedSettings settings, GraphSettings graph) {
			URL dump = graph.starterGraph() ? getClass().getResource(STARTER_DUMP) : null;
			try {
				return EmbeddedNeo4j.start(new EmbeddedNeo4jSettings(settings.directory(), settings.boltPort(), dump));
			}
			catch (DataFolderInUseException | BoltPortInUseException | UncheckedIOException
					| IllegalArgumentException ex) {
				throw new StartRefusedException(String.valueOf(ex.getMessage()), ex);
			}
		}

		@Bean
		Neo4jConnectionDetails neo4jConnectionDetails(EmbeddedNeo4j server) {
			return new OwnConnection(server.boltUri(), server.password());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Conditional(NoNeo4jUri.class)
	@ConditionalOnMissingClass(EMBEDDED)
	static class Slim {

		@Bean
		Neo4jConnectionDetails neo4jConnectionDetails() {
			throw new StartRefusedException("This jar brings no Neo4j of its own. Name one with "
					+ "--spring.neo4j.uri=neo4j://<host>:7687 --spring.neo4j.authentication.username=<user> "
					+ "--spring.neo4j.authentication.password=<password>, or run waymark-api.jar, "
					+ "which brings its own.");
		}

	}

}
