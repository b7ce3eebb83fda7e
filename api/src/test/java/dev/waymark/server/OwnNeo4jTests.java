package dev.waymark.server;

import java.nio.file.Path;

import dev.waymark.embedded.EmbeddedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

import static org.assertj.core.api.Assertions.assertThat;

class OwnNeo4jTests {

	@TempDir
	Path directory;

	@Test
	void startsWhereNoUriIsSet() {
		runner().run((context) -> {
			EmbeddedNeo4j server = context.getBean(EmbeddedNeo4j.class);
			assertThat(context.getBean(Neo4jConnectionDetails.class).getUri()).isEqualTo(server.boltUri());
			assertThat(this.directory.resolve("neo4j.password")).hasContent(server.password());
		});
	}

	@Test
	void doesNotStartWhereAUriIsSet() {
		runner().withPropertyValues("spring.neo4j.uri=bolt://127.0.0.1:1").run((context) -> {
			assertThat(context).hasNotFailed()
				.doesNotHaveBean(EmbeddedNeo4j.class)
				.doesNotHaveBean(Neo4jConnectionDetails.class);
			assertThat(this.directory).isEmptyDirectory();
		});
	}

	@Test
	void theSlimJarAsksForAUri() {
		runner().withClassLoader(new FilteredClassLoader(EmbeddedNeo4j.class))
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.isInstanceOf(StartRefusedException.class)
				.hasMessageContaining("--spring.neo4j.uri"));
	}

	private ApplicationContextRunner runner() {
		return new ApplicationContextRunner().withUserConfiguration(Scanned.class)
			.withPropertyValues("waymark.embedded.directory=" + this.directory, "waymark.embedded.bolt-port=0");
	}

	/** Finds the configurations as the application does. */
	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties({ EmbeddedSettings.class, GraphSettings.class })
	@ComponentScan(useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.OwnNeo4j(\\$.*)?"))
	static class Scanned {

	}

}
