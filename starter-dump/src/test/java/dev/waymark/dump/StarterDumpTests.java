package dev.waymark.dump;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.waymark.embedded.EmbeddedNeo4j;
import dev.waymark.embedded.EmbeddedNeo4jSettings;
import dev.waymark.graph.Graph;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.seed.exporting.Export;
import dev.waymark.seed.starter.StarterGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class StarterDumpTests {

	@TempDir
	private Path folder;

	@Test
	void holdsWhatALoadOfTheFilesMakes() throws Exception {
		Path dump = this.folder.resolve("starter.dump");
		StarterDump.write(dump);
		TestNeo4j loaded = TestNeo4j.shared();
		loaded.clear();
		StarterGraph.onClasspath().loadInto(loaded.driver());
		EmbeddedNeo4jSettings settings = new EmbeddedNeo4jSettings(this.folder.resolve("data"), 0,
				dump.toUri().toURL());
		try (EmbeddedNeo4j server = EmbeddedNeo4j.start(settings);
				Driver driver = GraphDatabase.driver(server.boltUri(),
						AuthTokens.basic(EmbeddedNeo4j.USER, server.password()))) {
			Graph dumped = Graph.over(driver);
			assertThat(schema(dumped)).isNotEmpty().isEqualTo(schema(loaded.graph()));
			assertThat(export(dumped, "dumped.jsonl")).hasSameTextualContentAs(export(loaded.graph(), "loaded.jsonl"));
			assertThat(StarterGraph.onClasspath().loadInto(driver).loaded()).isFalse();
		}
	}

	private Path export(Graph graph, String name) throws Exception {
		Path file = this.folder.resolve(name);
		new Export(graph).writeTo(file);
		return file;
	}

	private static List<String> schema(Graph graph) {
		return graph.read("SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties ORDER BY name", Map.of(),
				(row) -> row.asMap().toString());
	}

}
