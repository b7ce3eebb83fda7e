package dev.waymark.seed;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/**
 * Fills a graph from the command line: {@code java -jar waymark-seed.jar --help}.
 */
@Command(name = "waymark-seed", description = "Fills a Waymark graph.", mixinStandardHelpOptions = true,
		versionProvider = SeedCommand.Version.class, subcommands = { StarterCommand.class, ImportCommand.class,
				ImportLogCommand.class, ExportCommand.class, SimulateCommand.class },
		synopsisSubcommandLabel = "COMMAND")
public final class SeedCommand {

	private SeedCommand() {
	}

	/**
	 * Runs one command and ends the JVM with its exit code.
	 * @param arguments see {@code --help}
	 */
	public static void main(String[] arguments) {
		quieten(LogManager.getLogManager().getLogger(""));
		System.exit(commandLine().execute(arguments));
	}

	static CommandLine commandLine() {
		return new CommandLine(new SeedCommand()).setExecutionExceptionHandler(new FailureReport())
			.setParameterExceptionHandler(SeedCommand::wrongUse);
	}

	private static int wrongUse(ParameterException wrong, String[] arguments) {
		CommandLine command = wrong.getCommandLine();
		command.getErr().println(wrong.getMessage());
		command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help");
		return ExitCodes.WRONG_USE;
	}

	/**
	 * The driver and the migrations log each step to java.util.logging; here only trouble
	 * is of interest. What else logs does so by SLF4J, which is content without a
	 * provider but says so.
	 */
	private static void quieten(Logger root) {
		root.setLevel(Level.SEVERE);
		System.setProperty("slf4j.internal.verbosity", "ERROR");
	}

	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = SeedCommand.class.getPackage().getImplementationVersion();
			return new String[] { "waymark-seed " + ((version != null) ? version : "(not packaged)") };
		}

	}

}
