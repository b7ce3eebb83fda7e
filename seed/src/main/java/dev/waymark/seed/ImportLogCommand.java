package dev.waymark.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import dev.waymark.editing.FieldRules;
import dev.waymark.evaluation.DecisionLogFile;
import dev.waymark.evaluation.DecisionLogs;
import dev.waymark.evaluation.LoggedChoice;
import dev.waymark.graph.Graph;
import dev.waymark.graph.SchemaMigrations;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Brings a log of decisions into the graph.
 */
@Command(name = "import-log", mixinStandardHelpOptions = true, versionProvider = SeedCommand.Version.class,
		description = { "Brings a log of another system's decisions into the graph, for policyEvaluation: CSV with the",
				"columns timestamp,item,position,reward,propensity (or as the Open Bandit Dataset names them), where",
				"propensity is the chance that the item was shown at that position. A log of the same name is replaced." },
		exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:done", "1:failed",
				"2:wrong use, or a file that cannot be read", "4:no server answers, or it refuses the user" })
final class ImportLogCommand implements Callable<Integer> {

	@Mixin
	private ServerOptions server = new ServerOptions();

	@Parameters(paramLabel = "FILE", description = "the log")
	private Path file = Path.of("log.csv");

	@Option(names = "--name", paramLabel = "NAME", required = true, description = "what to call it")
	private String name = "";

	@Spec
	private @Nullable CommandSpec command;

	@Override
	public Integer call() throws IOException {
		List<LoggedChoice> rows = DecisionLogFile.read(this.file);
		try (Driver driver = this.server.connect()) {
			SchemaMigrations.apply(driver);
			new DecisionLogs(Graph.over(driver)).replace(FieldRules.key("--name", this.name), rows,
					Clock.systemUTC().instant());
			if (this.command != null) {
				this.command.commandLine()
					.getOut()
					.printf("Imported %,d decisions as \"%s\".%n", rows.size(), this.name);
			}
			return ExitCode.OK;
		}
	}

}
