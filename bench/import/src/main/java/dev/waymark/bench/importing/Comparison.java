package dev.waymark.bench.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.waymark.embedded.EmbeddedNeo4j;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Both ways, one after the other, each on a Neo4j of its own that holds nothing but the
 * catalogue; then the importer once more.
 *
 * @param rows how many rows
 * @param batch how many are one transaction
 */
record Comparison(int rows, int batch) {

	private static final String COUNT = """
			RETURN COUNT { (:ContentAsset) } AS assets, COUNT { (:ContentAsset)-[:ANSWERS]->(:Question) } AS answers""";

	void run() throws Exception {
		Path folder = Files.createTempDirectory("waymark-bench-import");
		Path file = folder.resolve("rows.jsonl");
		GeneratedRows.writeTo(file, this.rows);
		Held byHand = on(folder.resolve("by-hand"), file, List.of("by-hand"));
		System.out.println("by hand:    " + byHand.measured().getFirst());
		Held imported = on(folder.resolve("imported"), file, List.of("import", "import"));
		System.out.println("importer:   " + imported.measured().getFirst());
		System.out.println("once more:  " + imported.measured().getLast());
		if (!imported.count().equals(byHand.count())) {
			throw new IllegalStateException("the graphs differ: " + byHand.count() + ", " + imported.count());
		}
		System.out.printf(
				"The importer is %.2f times as fast as the statement written by hand (the bar: at least 0.5); %s%n",
				imported.measured().getFirst().perSecond() / byHand.measured().getFirst().perSecond(),
				imported.count());
	}

	private Held on(Path directory, Path file, List<String> parts) throws Exception {
		Process server = java("2g", List.of("server", directory.toString())).start();
		try (BufferedReader output = server.inputReader()) {
			String uri = output.readLine();
			List<Measured> measured = new ArrayList<>();
			for (String part : parts) {
				double before = Measured.cpuSeconds(server.toHandle());
				Measured alone = measure(part, uri, directory, file);
				measured.add(alone.withServer(Measured.cpuSeconds(server.toHandle()) - before));
			}
			return new Held(measured, count(uri, directory));
		}
		finally {
			server.getOutputStream().close();
			server.waitFor();
		}
	}

	private Measured measure(String part, String uri, Path directory, Path file) throws Exception {
		Process process = java("512m", List.of(part, uri, directory.resolve("neo4j.password").toString(),
				file.toString(), String.valueOf(this.batch)))
			.start();
		List<String> output = process.inputReader().lines().toList();
		process.waitFor();
		return Measured.read(output);
	}

	private static ProcessBuilder java(String heap, List<String> arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap, "-jar",
						System.getProperty("java.class.path")));
		command.addAll(arguments);
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
	}

	private static String count(String uri, Path directory) throws IOException {
		String password = Files.readString(directory.resolve("neo4j.password")).strip();
		try (Driver driver = GraphDatabase.driver(URI.create(uri), AuthTokens.basic(EmbeddedNeo4j.USER, password))) {
			var row = driver.executableQuery(COUNT).execute().records().getFirst();
			return "%d assets, %d answers".formatted(row.get("assets").asLong(), row.get("answers").asLong());
		}
	}

	private record Held(List<Measured> measured, String count) {
	}

}
