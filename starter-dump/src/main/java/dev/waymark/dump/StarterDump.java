package dev.waymark.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import dev.waymark.embedded.DatabaseDump;
import dev.waymark.embedded.EmbeddedNeo4j;
import dev.waymark.embedded.EmbeddedNeo4jSettings;
import dev.waymark.graph.SchemaMigrations;
import dev.waymark.seed.starter.StarterGraph;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.io.fs.FileUtils;

/**
 * Writes the starter graph, schema and all, into a database file.
 */
public final class StarterDump {

	private StarterDump() {
	}

	/**
	 * Writes the file anew.
	 * @param arguments where to
	 * @throws IOException if the file cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		Logger.getLogger("").setLevel(Level.SEVERE);
		write(Path.of(arguments[0]));
	}

	static void write(Path file) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		Files.deleteIfExists(file);
		Path folder = Files.createTempDirectory("waymark-starter-dump");
		try {
			load(folder);
			DatabaseDump.write(folder, file);
		}
		finally {
			FileUtils.deleteDirectory(folder);
		}
	}

	private static void load(Path folder) {
		try (EmbeddedNeo4j server = EmbeddedNeo4j.start(new EmbeddedNeo4jSettings(folder, 0));
				Driver driver = GraphDatabase.driver(server.boltUri(),
						AuthTokens.basic(EmbeddedNeo4j.USER, server.password()))) {
			SchemaMigrations.apply(driver);
			StarterGraph.onClasspath().loadInto(driver);
		}
	}

}
