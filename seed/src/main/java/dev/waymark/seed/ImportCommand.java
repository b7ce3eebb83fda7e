package dev.waymark.seed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import dev.waymark.graph.Graph;
import dev.waymark.graph.SchemaMigrations;
import dev.waymark.seed.form.EntityForm;
import dev.waymark.seed.form.EntityForms;
import dev.waymark.seed.importing.Import;
import dev.waymark.seed.importing.ImportProgress;
import dev.waymark.seed.importing.ImportSettings;
import dev.waymark.seed.importing.Tally;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Brings files into the graph.
 */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = SeedCommand.Version.class,
		description = { "Brings files into the graph: JSON Lines and CSV in Waymark's own form, and exports of other",
				"systems. What they hold is recognised by itself. Run again, an import changes nothing that is in",
				"already; after an interruption the same command goes on where it ended." },
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:all rows are in, or were of no use here", "1:failed",
				"2:wrong use, or a file that cannot be read",
				"3:some rows were refused; the report tells which and why",
				"4:no server answers, or it refuses the user" })
final class ImportCommand implements Callable<Integer> {

	@Mixin
	private ServerOptions server = new ServerOptions();

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "read in this order; rows may name what comes later")
	private List<Path> files = List.of();

	@Option(names = "--report", paramLabel = "FILE", description = "gets every row that stays out, with the reason "
			+ "(default: import-report.csv, of a dry run dry-run-report.csv)")
	private @Nullable Path report;

	@Option(names = "--map", paramLabel = "FILE",
			description = "YAML that says what becomes of things from other systems; without it, or where it says "
					+ "nothing, Waymark guesses")
	private @Nullable Path map;

	@Option(names = "--type", paramLabel = "TYPE",
			description = "what rows of our own form are that have no type: ContentAsset, Question, …")
	private @Nullable String type;

	@Option(names = "--dry-run", description = "tell what would happen, and change nothing")
	private boolean dryRun;

	@Option(names = "--restart", description = "begin anew, not where an interrupted import ended")
	private boolean restart;

	@Option(names = "--batch", paramLabel = "ROWS", defaultValue = "5000",
			description = "rows in one transaction (default: ${DEFAULT-VALUE})")
	private int batch = 5000;

	@Spec
	private @Nullable CommandSpec command;

	@Override
	public Integer call() throws IOException {
		if (this.batch < 1) {
			throw new ParameterException(command().commandLine(), "--batch must be 1 or more");
		}
		ImportSettings settings = new ImportSettings(report(), this.map, usual(), this.batch, this.restart,
				this.dryRun);
		try (Driver driver = this.server.connect()) {
			if (!this.dryRun) {
				SchemaMigrations.apply(driver);
			}
			return tell(run(driver, settings));
		}
	}

	private Tally run(Driver driver, ImportSettings settings) throws IOException {
		try (ImportProgress progress = Progress.of(this.files, command().commandLine().getErr())) {
			return new Import(Graph.over(driver), settings, Clock.systemUTC()).run(this.files, progress);
		}
	}

	private int tell(Tally tally) {
		PrintWriter out = command().commandLine().getOut();
		out.println((this.dryRun ? "Would be: " : "Imported: ") + tally.summary() + ".");
		if (tally.refused() + tally.skipped() > 0) {
			out.println(report() + " tells which rows stay out, and why.");
		}
		return (tally.refused() > 0) ? ExitCodes.FAULTY_FILES : ExitCode.OK;
	}

	/** A rehearsal leaves the report of a run alone, which may go on. */
	private Path report() {
		return Objects.requireNonNullElse(this.report,
				Path.of(this.dryRun ? "dry-run-report.csv" : "import-report.csv"));
	}

	private @Nullable EntityForm usual() {
		return (this.type == null) ? null
				: EntityForms.find(this.type)
					.orElseThrow(() -> new ParameterException(command().commandLine(),
							"--type " + this.type + " is none; give one of " + EntityForms.types()));
	}

	private CommandSpec command() {
		if (this.command == null) {
			throw new IllegalStateException("run by something other than picocli");
		}
		return this.command;
	}

}
