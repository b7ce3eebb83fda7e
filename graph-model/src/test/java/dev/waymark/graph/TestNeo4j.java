package dev.waymark.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.waymark.embedded.EmbeddedNeo4j;
import dev.waymark.embedded.EmbeddedNeo4jSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

import org.springframework.util.FileSystemUtils;

/**
 * The real Neo4j that all tests of one JVM share: embedded, or in a container with
 * {@code -Dwaymark.test.neo4j=container}. A test class that needs an empty graph calls
 * {@link #clear()} first.
 */
public final class TestNeo4j {

	/** Graphs come and go; planning anew for each would take most of the time. */
	private static final String REPLAN_AFTER = "dbms.cypher.min_replan_interval";

	private static final String HOURS = "2h";

	private static final TestNeo4j SHARED = start();

	private final URI uri;

	private final String password;

	private final Driver driver;

	private TestNeo4j(URI uri, String password) {
		this.uri = uri;
		this.password = password;
		this.driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
	}

	public static TestNeo4j shared() {
		return SHARED;
	}

	public URI uri() {
		return this.uri;
	}

	public String password() {
		return this.password;
	}

	public Driver driver() {
		return this.driver;
	}

	public Graph graph() {
		return Graph.over(this.driver);
	}

	/**
	 * Empties the graph, keeps its schema, and makes sure that the schema is there.
	 */
	public void clear() {
		SchemaMigrations.apply(this.driver);
		this.driver.executableQuery("""
				MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock
				DETACH DELETE n""").execute();
	}

	private static TestNeo4j start() {
		return "container".equals(System.getProperty("waymark.test.neo4j")) ? startContainer() : startEmbedded();
	}

	@SuppressWarnings("resource") // ends with the JVM
	private static TestNeo4j startContainer() {
		String image = System.getProperty("waymark.test.neo4j.image", "neo4j:2026-community");
		Neo4jContainer container = new Neo4jContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"))
			.withAdminPassword("waymark-test")
			.withNeo4jConfig(REPLAN_AFTER, HOURS);
		container.start();
		Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
		return new TestNeo4j(URI.create(container.getBoltUrl()), container.getAdminPassword());
	}

	private static TestNeo4j startEmbedded() {
		try {
			Path directory = Files.createTempDirectory("waymark-test-neo4j");
			Files.writeString(directory.resolve("neo4j.conf"), REPLAN_AFTER + "=" + HOURS);
			EmbeddedNeo4j server = EmbeddedNeo4j.start(new EmbeddedNeo4jSettings(directory, 0));
			// The data is of no use to anyone: what a clean shutdown would write is
			// thrown away.
			Runtime.getRuntime()
				.addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(directory.toFile())));
			return new TestNeo4j(server.boltUri(), server.password());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
