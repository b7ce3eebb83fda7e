package dev.waymark.bench.importing;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.waymark.embedded.EmbeddedNeo4j;
import dev.waymark.embedded.EmbeddedNeo4jSettings;
import dev.waymark.graph.SchemaMigrations;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The parts of the comparison, each in a JVM of its own: {@code compare} starts the
 * others, {@code server} runs a Neo4j, {@code by-hand} and {@code import} write the rows.
 */
public final class ImportBench {

	private ImportBench() {
	}

	/**
	 * Runs one part.
	 * @param arguments the part, then what it needs
	 * @throws Exception if anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		switch (arguments[0]) {
			case "compare" -> new Comparison(number(arguments, 1, 1_000_000), number(arguments, 2, 5_000)).run();
			case "server" -> serve(Path.of(arguments[1]));
			case "by-hand" -> {
				try (Driver driver = connect(arguments)) {
					new ByHand(driver).write(Path.of(arguments[3]), number(arguments, 4, 0)).print();
				}
			}
			case "import" -> {
				try (Driver driver = connect(arguments)) {
					Imported.write(driver, Path.of(arguments[3]), number(arguments, 4, 0)).print();
				}
			}
			default -> throw new IllegalArgumentException("there is no part " + arguments[0]);
		}
	}

	/** Tells where it is, and runs until its input ends. */
	private static void serve(Path directory) throws Exception {
		try (EmbeddedNeo4j server = EmbeddedNeo4j.start(new EmbeddedNeo4jSettings(directory, 0));
				Driver driver = GraphDatabase.driver(server.boltUri(),
						AuthTokens.basic(EmbeddedNeo4j.USER, server.password()))) {
			SchemaMigrations.apply(driver);
			GeneratedRows.writeCatalogue(driver);
			System.out.println(server.boltUri());
			while (System.in.read() >= 0) {
				Thread.onSpinWait();
			}
		}
	}

	private static Driver connect(String[] arguments) throws Exception {
		String password = Files.readString(Path.of(arguments[2])).strip();
		return GraphDatabase.driver(URI.create(arguments[1]), AuthTokens.basic(EmbeddedNeo4j.USER, password));
	}

	private static int number(String[] arguments, int index, int otherwise) {
		return (arguments.length > index) ? Integer.parseInt(arguments[index]) : otherwise;
	}

}
