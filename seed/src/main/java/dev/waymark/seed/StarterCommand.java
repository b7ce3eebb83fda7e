package dev.waymark.seed;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import dev.waymark.graph.SchemaMigrations;
import dev.waymark.seed.starter.LoadReport;
import dev.waymark.seed.starter.StarterGraph;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Loads the starter graph, or a folder in its form.
 */
@Command(name = "starter", mixinStandardHelpOptions = true, versionProvider = SeedCommand.Version.class,
		description = { "Loads the starter graph, or a folder of files in the same form, into an empty graph.",
				"All is loaded in one transaction: all of it, or nothing." },
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:done", "1:failed", "2:wrong use, or a file that cannot be read",
				"3:faults in the files; all are printed", "4:no server answers, or it refuses the user",
				"5:the graph is not empty, and --merge was not given" })
final class StarterCommand implements Callable<Integer> {

	@Mixin
	private ServerOptions server = new ServerOptions();

	@Option(names = "--folder", paramLabel = "DIR",
			description = "load the *.yaml files of this folder instead of the starter graph")
	private @Nullable Path folder;

	@Option(names = "--check", description = "check the files, and load nothing")
	private boolean check;

	@Option(names = "--merge", description = "load into a graph that is not empty: what the files describe replaces "
			+ "what has the same key, everything else stays")
	private boolean merge;

	@Spec
	private @Nullable CommandSpec command;

	@Override
	public Integer call() {
		StarterGraph graph = (this.folder != null) ? StarterGraph.in(this.folder) : StarterGraph.onClasspath();
		if (this.check) {
			out().println("No faults: " + graph.check().summary() + ".");
			return ExitCode.OK;
		}
		try (Driver driver = this.server.connect()) {
			SchemaMigrations.apply(driver);
			return tell(this.merge ? graph.mergeInto(driver) : graph.loadInto(driver));
		}
	}

	private int tell(LoadReport report) {
		if (!report.loaded()) {
			err().println("The graph is not empty, so nothing was loaded; empty it, or add --merge.");
			return ExitCodes.NOT_EMPTY;
		}
		out().println("Loaded " + report.summary() + ".");
		return ExitCode.OK;
	}

	private PrintWriter out() {
		return command().commandLine().getOut();
	}

	private PrintWriter err() {
		return command().commandLine().getErr();
	}

	private CommandSpec command() {
		if (this.command == null) {
			throw new IllegalStateException("run by something other than picocli");
		}
		return this.command;
	}

}
