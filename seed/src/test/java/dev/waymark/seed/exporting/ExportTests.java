package dev.waymark.seed.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.placement.Experiment;
import dev.waymark.placement.ExperimentVariant;
import dev.waymark.seed.form.EntityForm;
import dev.waymark.seed.form.EntityForms;
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

	@Test
	void anImportGivesTasksExperimentsAndSpendBackElementForElement() throws IOException {
		SmallCatalogue.load(this.neo4j);
		this.neo4j.graph()
			.write("""
					CREATE (:GapTask {id: 'MOT4|ZMOT|OWNER|RATED|TV|zh-Hant|EMAIL', journey: 'MOT4', stage: 'ZMOT',
					  persona: 'OWNER', question: 'RATED', device: 'TV', locale: 'zh-Hant', channel: 'EMAIL', owner: 'Aino',
					  dueOn: date('2027-01-31'), brief: 'Ask customers', openedAt: datetime('2026-05-01T08:00:00Z'),
					  closedAt: datetime('2026-05-20T09:30:00.123Z')})
					CREATE (:GapTask {id: 'MOT4|*|*|COST|*|*|*', journey: 'MOT4', question: 'COST',
					  openedAt: datetime('2026-05-02T08:00:00Z'), carriedFrom: ['PRICE'], carriedIds: ['MOT4|*|*|PRICE|*|*|*']})
					CREATE (:Spend {key: '2026-05-01|MOT4/ZMOT|spring', day: date('2026-05-01'), source: 'spring',
					  journey: 'MOT4', stage: 'ZMOT', amount: '120.5'})
					CREATE (:Spend {key: '2026-05-02|/|spring', day: date('2026-05-02'), source: 'spring', amount: '0'})
					WITH 1 AS one
					MATCH (hero:Placement {key: 'HERO'})
					SET hero.experiment = $experiment
					WITH hero MATCH (p:Placement)-[r:PINS|BOOSTS|HIDES]->(content)
					WITH p, r ORDER BY type(r), content.id
					WITH p, collect(r) AS rules
					UNWIND range(0, size(rules) - 1) AS position
					WITH rules[position] AS rule, position
					SET rule.position = position""",
					Map.of("experiment",
							new Experiment("spring", 0.2,
									List.of(new ExperimentVariant("bold", 2, 0.3, Map.of("freshness", 0.5)),
											new ExperimentVariant("calm", 1, null, Map.of())))
								.written()),
					(row) -> row);
		returnsAsItWas();
		assertThat(Files.readString(this.folder.resolve("graph.jsonl")))
			.contains("\"experiment\":{\"key\":\"spring\",\"controlShare\":0.2,\"variants\":[{\"key\":\"bold\"")
			.contains("{\"type\":\"GapTask\",\"journey\":\"MOT4\",\"question\":\"RATED\",\"stage\":\"ZMOT\"")
			.contains("{\"type\":\"Spend\",\"day\":\"2026-05-01\",\"source\":\"spring\"");
	}

	/** What a server gathers by itself is left out on purpose; all else is exported. */
	@Test
	void everyLabelIsExportedOrLeftOutOnPurpose() {
		Set<String> exported = EntityForms.all().stream().map(EntityForm::type).collect(Collectors.toSet());
		assertThat(this.neo4j.graph()
			.read("SHOW CONSTRAINTS YIELD labelsOrTypes RETURN DISTINCT labelsOrTypes[0] AS label", Map.of(),
					(row) -> row.get("label").asString())
			.stream()
			.filter((label) -> !label.startsWith("__"))
			.filter((label) -> !exported.contains(label))).containsExactlyInAnyOrder("Change", "CoverageSnapshot",
					"Decision", "DecisionLog", "Demand", "Event", "EventLog", "ForgottenVisitor", "GraphRevision",
					"ImportRun", "Performance");
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
