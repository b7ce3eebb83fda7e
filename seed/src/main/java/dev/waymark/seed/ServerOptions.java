package dev.waymark.seed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The options that say which server to fill. Their defaults reach the embedded server of
 * an API started in the same folder.
 */
final class ServerOptions {

	private static final long CONNECTION_PATIENCE_SECONDS = 10;

	@Spec(Spec.Target.MIXEE)
	private @Nullable CommandSpec command;

	@Option(names = "--uri", paramLabel = "URI", defaultValue = "bolt://localhost:7687",
			description = "address of the Neo4j server (default: ${DEFAULT-VALUE})")
	private URI uri = URI.create("bolt://localhost:7687");

	@Option(names = "--user", paramLabel = "NAME", defaultValue = "neo4j",
			description = "who logs in (default: ${DEFAULT-VALUE})")
	private String user = "neo4j";

	@Option(names = "--password-file", paramLabel = "FILE", defaultValue = "data/neo4j.password",
			description = "file that holds the password alone (default: ${DEFAULT-VALUE})")
	private Path passwordFile = Path.of("data", "neo4j.password");

	/**
	 * Logs in.
	 * @return a driver that has reached the server
	 */
	Driver connect() {
		Driver driver = driver(readPassword());
		try {
			driver.verifyConnectivity();
			return driver;
		}
		catch (RuntimeException ex) {
			driver.close();
			throw ex;
		}
	}

	private Driver driver(String password) {
		try {
			return GraphDatabase.driver(this.uri, AuthTokens.basic(this.user, password),
					Config.builder()
						.withConnectionTimeout(CONNECTION_PATIENCE_SECONDS, TimeUnit.SECONDS)
						.withUserAgent("waymark-seed")
						.build());
		}
		catch (IllegalArgumentException ex) {
			throw wrong("--uri " + this.uri + " is no address of a Neo4j server (" + ex.getMessage()
					+ "); write bolt://host:7687 or neo4j://host:7687");
		}
	}

	private String readPassword() {
		try {
			String password = Files.readString(this.passwordFile).strip();
			if (password.isEmpty()) {
				throw wrong("--password-file " + this.passwordFile + " is empty; write the password into it");
			}
			return password;
		}
		catch (NoSuchFileException ex) {
			throw wrong("--password-file " + this.passwordFile
					+ " does not exist; give the file that holds the password of " + this.user);
		}
		catch (IOException ex) {
			throw wrong("--password-file " + this.passwordFile + " cannot be read (" + ex.getMessage()
					+ "); give a file that you may read");
		}
	}

	private ParameterException wrong(String message) {
		if (this.command == null) {
			throw new IllegalStateException("options outside a command");
		}
		return new ParameterException(this.command.commandLine(), message);
	}

}
