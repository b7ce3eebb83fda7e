package dev.waymark.seed.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.seed.importing.ImportFolder;
import dev.waymark.seed.importing.Tally;
import dev.waymark.seed.starter.StarterGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ExportTests {

	private final TestNeo4j neo4j = TestNeo4j.shared();

	@TempDir
	private Path folder;

	@Test
	void anImportGivesTheStarterGraphBackElementForElement() throws IOException {
		this.neo4j.clear();
		StarterGraph.onClasspath().loadInto(this.neo4j.driver());
		returnsAsItWas();
	}

	/** Rules are told in an order, so they have one afterwards. */
	@Test
	void anImportGivesASmallGraphBackElementForElement() throws IOException {
		SmallCatalogue.load(this.neo4j);
		this.neo4j.graph().write("""
				MATCH (p:Placement)-[r:PINS|BOOSTS|HIDES]->(content)
				WITH p, r ORDER BY type(r), content.id
				WITH p, collect(r) AS rules
				UNWIND range(0, size(rules) - 1) AS position
				WITH rules[position] AS rule, position
				SET rule.position = position""", Map.of(), (row) -> row);
		returnsAsItWas();
	}

	private void returnsAsItWas() throws IOException {
		ImportFolder imports = new ImportFolder(this.folder);
		List<String> before = imports.wholeGraph();
		Path file = this.folder.resolve("graph.jsonl");
		long entities = new Export(this.neo4j.graph()).writeTo(file);
		this.neo4j.clear();
		assertThat(imports.run(file)).isEqualTo(new Tally(entities, 0, 0, 0, 0));
		assertThat(imports.wholeGraph()).containsExactlyElementsOf(before);
		assertThat(imports.run(file)).isEqualTo(new Tally(0, 0, entities, 0, 0));
		Path again = this.folder.resolve("again.jsonl");
		new Export(this.neo4j.graph()).writeTo(again);
		assertThat(again).hasSameTextualContentAs(file);
		assertThat(Files.exists(this.folder.resolve("again.jsonl.part"))).isFalse();
	}

}
