package dev.waymark.seed.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.waymark.graph.TestNeo4j;
import dev.waymark.seed.form.EntityForm;
import dev.waymark.seed.form.EntityForms;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Imports files of a folder into the test's Neo4j, and tells what the graph holds after.
 */
public final class ImportFolder {

	private static final String NODES = """
			MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock AND NOT n:GraphRevision
			  AND NOT n:ImportRun AND NOT n:ImportDeferral AND NOT n:Change
			RETURN labels(n) AS label, properties(n) AS properties ORDER BY label, coalesce(n.id, n.key)""";

	private static final String RELATIONSHIPS = """
			MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration
			RETURN type(r) AS type, coalesce(a.id, a.key) AS from, coalesce(b.id, b.key) AS to,
			  properties(r) AS properties ORDER BY type, from, to, r.position""";

	private final Path folder;

	private final TestNeo4j neo4j = TestNeo4j.shared();

	private int batch = 5_000;

	private boolean restart;

	private String reportName = "report.csv";

	private boolean dryRun;

	private @Nullable Path map;

	private @Nullable EntityForm usual;

	public ImportFolder(Path folder) {
		this.folder = folder;
	}

	ImportFolder batchesOf(int rows) {
		this.batch = rows;
		return this;
	}

	ImportFolder restarting() {
		this.restart = true;
		return this;
	}

	ImportFolder reportingTo(String name) {
		this.reportName = name;
		return this;
	}

	ImportFolder rehearsing(boolean on) {
		this.dryRun = on;
		return this;
	}

	ImportFolder mappedBy(String yaml) throws IOException {
		this.map = Files.writeString(this.folder.resolve("map.yaml"), yaml);
		return this;
	}

	ImportFolder of(String type) {
		this.usual = EntityForms.find(type).orElseThrow();
		return this;
	}

	Path file(String name, String... lines) throws IOException {
		return Files.writeString(this.folder.resolve(name), String.join("\n", lines) + "\n");
	}

	public Tally run(Path... files) throws IOException {
		return run((_) -> {
		}, files);
	}

	Tally run(ImportProgress progress, Path... files) throws IOException {
		return new Import(this.neo4j.graph(), settings(), Clock.systemUTC()).run(List.of(files), progress);
	}

	ImportSettings settings() {
		return new ImportSettings(report(), this.map, this.usual, this.batch, this.restart, this.dryRun);
	}

	private Path report() {
		return this.folder.resolve(this.reportName);
	}

	/** The lines of the report behind its header. */
	List<String> reported() throws IOException {
		return Files.readAllLines(report()).stream().skip(1).toList();
	}

	/** All that people keep, sorted: labels, relationships, properties. */
	public List<String> wholeGraph() {
		return Stream.of(NODES, RELATIONSHIPS)
			.flatMap((statement) -> this.neo4j.graph()
				.read(statement, Map.of(), (row) -> new TreeMap<>(row.asMap(ImportFolder::sorted)).toString())
				.stream())
			.toList();
	}

	long count(String statement) {
		return this.neo4j.graph().read(statement, Map.of(), (row) -> row.get(0).asLong()).getFirst();
	}

	private static Object sorted(Value value) {
		return (value.asObject() instanceof Map<?, ?> map) ? new TreeMap<>(map) : value.asObject();
	}

}
