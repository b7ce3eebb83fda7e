package dev.waymark.seed;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class SeedCommandTests {

	private static final String ONE_CHANNEL = """
			channels:
			  - {key: FAX, name: {en: "Fax", zh-Hans: "传真", zh-Hant: "傳真", fi: "Faksi", ru: "Факс"}}
			""";

	private final TestNeo4j neo4j = TestNeo4j.shared();

	private final StringWriter output = new StringWriter();

	private final StringWriter errors = new StringWriter();

	@TempDir
	private Path directory;

	@BeforeEach
	void clear() {
		this.neo4j.clear();
	}

	@Test
	void loadsAFolderOnceAndThenOnlyMerges() throws IOException {
		String folder = folderWith(ONE_CHANNEL);
		assertThat(starter("--folder", folder)).isZero();
		assertThat(this.output.toString()).startsWith("Loaded 0 journeys").contains("1 channels");
		assertThat(starter("--folder", folder)).isEqualTo(ExitCodes.NOT_EMPTY);
		assertThat(this.errors.toString()).contains("The graph is not empty, so nothing was loaded");
		assertThat(starter("--folder", folder, "--merge")).isZero();
	}

	@Test
	void checksFilesWithoutAServer() throws IOException {
		assertThat(run("starter", "--check", "--folder", folderWith(ONE_CHANNEL))).isZero();
		assertThat(this.output.toString()).startsWith("No faults: ");
	}

	@Test
	void printsEveryFault() throws IOException {
		String folder = folderWith(ONE_CHANNEL.replace("key", "kee"));
		assertThat(run("starter", "--check", "--folder", folder)).isEqualTo(ExitCodes.FAULTY_FILES);
		assertThat(this.errors.toString()).contains("channel no. 1: key: is missing", "kee: is no field here",
				"2 faults; nothing was loaded");
		assertThat(starter("--folder", folder)).isEqualTo(ExitCodes.FAULTY_FILES);
	}

	@Test
	void saysInOneSentenceWhyThereIsNoConnection() throws IOException {
		String folder = folderWith(ONE_CHANNEL);
		Path wrong = Files.writeString(this.directory.resolve("wrong.password"), "not this");
		assertThat(
				run("starter", "--folder", folder, "--uri", "bolt://127.0.0.1:1", "--password-file", wrong.toString()))
			.isEqualTo(ExitCodes.NO_CONNECTION);
		assertThat(this.errors.toString()).startsWith("No Neo4j server answers at that address");
		assertThat(run("starter", "--folder", folder, "--uri", this.neo4j.uri().toString(), "--password-file",
				wrong.toString()))
			.isEqualTo(ExitCodes.NO_CONNECTION);
		assertThat(this.errors.toString()).contains("The server refuses this user and password");
		assertThat(this.errors.toString().lines()).hasSize(2);
	}

	@Test
	void rejectsOptionsThatCannotBeUsed() throws IOException {
		assertThat(run("starter", "--password-file", this.directory.resolve("none").toString()))
			.isEqualTo(ExitCodes.WRONG_USE);
		assertThat(run("starter", "--password-file", this.directory.toString())).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(run("starter", "--check", "--folder", this.directory.resolve("none").toString()))
			.isEqualTo(ExitCodes.WRONG_USE);
		Path password = Files.writeString(this.directory.resolve("neo4j.password"), "secret");
		assertThat(run("starter", "--uri", "http://localhost", "--password-file", password.toString()))
			.isEqualTo(ExitCodes.WRONG_USE);
		assertThat(run("starter", "--colour")).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(run("generate")).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(this.errors.toString()).contains("does not exist", "cannot be read", "There is no folder",
				"is no address of a Neo4j server", "Unknown option: '--colour'", "See waymark-seed starter --help");
	}

	@Test
	void importsTellsWhatStaysOutAndExports() throws IOException {
		Path file = Files.writeString(this.directory.resolve("channels.jsonl"), """
				{"type": "Channel", "key": "FAX", "name": {"en": "Fax"}}
				{"type": "Channel", "key": "TELEX"}
				""");
		Path report = this.directory.resolve("report.csv");
		assertThat(server("import", file.toString(), "--report", report.toString(), "--dry-run"))
			.isEqualTo(ExitCodes.FAULTY_FILES);
		assertThat(server("import", file.toString(), "--report", report.toString())).isEqualTo(ExitCodes.FAULTY_FILES);
		assertThat(this.output.toString()).contains(
				"Would be: 1 created, 0 updated, 0 unchanged, 0 skipped, 1 refused.",
				"Imported: 1 created, 0 updated, 0 unchanged, 0 skipped, 1 refused.", "report.csv tells which rows");
		assertThat(report).content().contains("channels.jsonl,2,refused,TELEX,name,");
		Path export = this.directory.resolve("export.jsonl");
		assertThat(server("export", export.toString())).isZero();
		assertThat(export).hasContent("{\"type\":\"Channel\",\"key\":\"FAX\",\"name\":{\"en\":\"Fax\"}}");
		assertThat(server("import", export.toString(), "--report", report.toString())).isZero();
	}

	@Test
	void bringsALogOfDecisionsInAndTellsAFaultWithItsLine() throws IOException {
		Path log = Files.writeString(this.directory.resolve("log.csv"), """
				timestamp,item_id,position,click,propensity_score
				2019-11-24 00:01:03.979311+00:00,2,2,0,0.045525
				""");
		assertThat(server("import-log", log.toString(), "--name", "shop")).isZero();
		assertThat(this.output.toString()).contains("Imported 1 decisions as \"shop\".");
		Files.writeString(log, "timestamp,item,position,reward,propensity\n2019-11-24T00:00:00Z,2,2,0,7\n");
		assertThat(server("import-log", log.toString(), "--name", "shop")).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(server("import-log", log.toString())).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(this.errors.toString()).contains("line 2: the propensity is 7.0",
				"Missing required option: '--name=NAME'");
	}

	@Test
	void rejectsFilesThatCannotBeImported() throws IOException {
		Path strange = Files.writeString(this.directory.resolve("strange.xml"), "<html></html>");
		assertThat(server("import", strange.toString())).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(server("import", this.directory.resolve("none.csv").toString())).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(server("import", strange.toString(), "--type", "Page")).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(server("import", strange.toString(), "--batch", "0")).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(server("import")).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(this.errors.toString()).contains("Is XML with the root <html>", "none.csv does not exist",
				"--type Page is none; give one of Channel, ContentAsset", "--batch must be 1 or more",
				"Missing required parameter: 'FILE'");
	}

	@Test
	void simulatesOnceAndThenAddsWhatIsMissing() throws IOException {
		this.neo4j.graph()
			.write("CREATE (:Journey {key: 'MOT4'})-[:HAS_STAGE {position: 0}]->(:Stage {id: 'MOT4/ZMOT', key: 'ZMOT'})",
					Map.of(), (row) -> row);
		assertThat(server("simulate", "--visitors", "20", "--days", "30", "--until", "2026-10-01")).isZero();
		assertThat(this.output.toString()).containsPattern(
				"Simulated 20 visitors from 2026-09-01T.* to 2026-10-01T.*: (\\d+) events, \\1 of them new");
		assertThat(server("simulate", "--visitors", "20", "--days", "30", "--until", "2026-10-05")).isZero();
		assertThat(this.output.toString()).containsPattern("to 2026-10-01T.* events, 0 of them new");
		assertThat(server("simulate", "--visitors", "30", "--days", "30")).isZero();
		assertThat(this.output.toString()).containsPattern("Simulated 30 visitors .* to 2026-10-01T.* events, [1-9]");
	}

	@Test
	void rejectsSimulationsThatCannotBe() throws IOException {
		assertThat(server("simulate", "--journey", "NONE")).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(server("simulate", "--visitors", "0")).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(this.errors.toString()).contains("--journey NONE is none of this graph",
				"--visitors must be 1 or more");
	}

	@Test
	void explainsItself() {
		assertThat(run("--help")).isZero();
		assertThat(run("starter", "--help")).isZero();
		assertThat(run("--version")).isZero();
		assertThat(run()).isEqualTo(ExitCodes.WRONG_USE);
		assertThat(run("import", "--help")).isZero();
		assertThat(run("export", "--help")).isZero();
		assertThat(run("import-log", "--help")).isZero();
		assertThat(run("simulate", "--help")).isZero();
		assertThat(this.output.toString()).contains("starter", "import", "export", "simulate", "--password-file",
				"Exit codes:", "waymark-seed (");
	}

	private int starter(String... options) throws IOException {
		return server("starter", options);
	}

	private int server(String command, String... options) throws IOException {
		Path password = Files.writeString(this.directory.resolve("neo4j.password"), this.neo4j.password() + "\n");
		List<String> server = List.of(command, "--uri", this.neo4j.uri().toString(), "--password-file",
				password.toString());
		return run(Stream.concat(server.stream(), Stream.of(options)).toArray(String[]::new));
	}

	private int run(String... arguments) {
		CommandLine commandLine = SeedCommand.commandLine()
			.setOut(new PrintWriter(this.output, true))
			.setErr(new PrintWriter(this.errors, true));
		return commandLine.execute(arguments);
	}

	private String folderWith(String text) throws IOException {
		Path folder = Files.createDirectories(this.directory.resolve("files"));
		Files.writeString(folder.resolve("channels.yaml"), text);
		return folder.toString();
	}

}
