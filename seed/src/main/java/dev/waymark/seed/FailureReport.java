package dev.waymark.seed;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

import dev.waymark.graph.GraphUnavailableException;
import dev.waymark.input.InputException;
import dev.waymark.seed.starter.FaultyStarterFilesException;
import dev.waymark.seed.starter.StarterFilesUnreadableException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells what went wrong in one sentence, with the way out.
 */
final class FailureReport implements IExecutionExceptionHandler {

	@Override
	public int handleExecutionException(Exception failure, CommandLine commandLine, @Nullable ParseResult parseResult) {
		commandLine.getErr().println(sentence(failure));
		return exitCode(failure);
	}

	private static String sentence(Exception failure) {
		return switch (failure) {
			case FaultyStarterFilesException faulty -> faulty.getMessage() + System.lineSeparator()
					+ faulty.faults().size() + " faults; nothing was loaded. Correct them and try again.";
			case ServiceUnavailableException unavailable ->
				"No Neo4j server answers at that address; start it, or give another with --uri ("
						+ unavailable.getMessage() + ")";
			case AuthenticationException refused ->
				"The server refuses this user and password; check --user and --password-file";
			case SecurityException insecure -> "The connection is not secure as the address demands ("
					+ insecure.getMessage() + "); check the scheme of --uri (bolt, bolt+s, neo4j, neo4j+s)";
			case GraphUnavailableException passing -> passing.getMessage() + "; an import goes on where it ended";
			case InputException wrong -> wrong.argument() + ": " + wrong.getMessage();
			case NoSuchFileException missing -> missing.getMessage() + " does not exist; name a file that does";
			case Neo4jException refused -> "The server refused (" + refused.code() + "): " + refused.getMessage();
			default -> String.valueOf(failure.getMessage());
		};
	}

	private static int exitCode(Exception failure) {
		return switch (failure) {
			case FaultyStarterFilesException faulty -> ExitCodes.FAULTY_FILES;
			case StarterFilesUnreadableException unreadable -> ExitCodes.WRONG_USE;
			case IOException unreadable -> ExitCodes.WRONG_USE;
			case InputException wrong -> ExitCodes.WRONG_USE;
			case GraphUnavailableException passing -> ExitCodes.NO_CONNECTION;
			case ServiceUnavailableException unavailable -> ExitCodes.NO_CONNECTION;
			case SecurityException refused -> ExitCodes.NO_CONNECTION;
			default -> ExitCodes.FAILED;
		};
	}

}
