package dev.waymark.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import dev.waymark.graph.Graph;
import dev.waymark.seed.exporting.Export;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes the graph into a file.
 */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = SeedCommand.Version.class,
		description = { "Writes all that the content team keeps into a file of JSON Lines that import takes back.",
				"Events, decisions, counters, snapshots, the audit trail and records of imports stay behind." },
		exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:done", "1:failed",
				"2:wrong use, or a file that cannot be written", "4:no server answers, or it refuses the user" })
final class ExportCommand implements Callable<Integer> {

	@Mixin
	private ServerOptions server = new ServerOptions();

	@Parameters(paramLabel = "FILE", description = "is replaced where it exists")
	private Path file = Path.of("export.jsonl");

	@Spec
	private @Nullable CommandSpec command;

	@Override
	public Integer call() throws IOException {
		try (Driver driver = this.server.connect()) {
			long entities = new Export(Graph.over(driver)).writeTo(this.file);
			if (this.command != null) {
				this.command.commandLine().getOut().printf("Exported %,d entities to %s.%n", entities, this.file);
			}
			return ExitCode.OK;
		}
	}

}
