package dev.waymark.server;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a Neo4j answers and is new enough: 5.26, or any of the versions that are named
 * by year.
 *
 * @param major the part before the first dot
 * @param minor the part after it
 */
record Neo4jVersion(int major, int minor) {

	private static final Logger log = LoggerFactory.getLogger("dev.waymark");

	private static final Pattern AGENT = Pattern.compile("Neo4j/(\\d+)\\.(\\d+).*");

	private static final Neo4jVersion OLDEST = new Neo4jVersion(5, 26);

	/**
	 * Refuses the start where the graph cannot be used.
	 * @param driver the driver to ask with
	 * @param uri where it connects to, for the sentence
	 * @param patience how long a server that does not answer yet is waited for
	 */
	static void check(Driver driver, URI uri, Duration patience) {
		String agent = agent(driver, uri, Instant.now().plus(patience));
		if (!reads(agent).atLeast(OLDEST)) {
			throw new StartRefusedException("The Neo4j at " + uri + " is " + agent
					+ ", and Waymark needs 5.26 or newer; upgrade it, or name another one with spring.neo4j.uri.");
		}
	}

	private static String agent(Driver driver, URI uri, Instant deadline) {
		boolean told = false;
		while (true) {
			try (var session = driver.session()) {
				return session.run("RETURN 1").consume().server().agent();
			}
			catch (SecurityException ex) {
				throw refused(uri, ex);
			}
			catch (Neo4jException ex) {
				if (Instant.now().isAfter(deadline)) {
					throw new StartRefusedException("No Neo4j answers at " + uri + " (" + ex.getMessage()
							+ "); start it, or correct spring.neo4j.uri (unset, waymark-api.jar starts its own).", ex);
				}
				if (!told) {
					log.info("Waiting for the Neo4j at {} ({})", uri, ex.getMessage());
					told = true;
				}
				pause();
			}
		}
	}

	private static StartRefusedException refused(URI uri, SecurityException ex) {
		return (ex instanceof AuthenticationException)
				? new StartRefusedException("The Neo4j at " + uri + " refuses the user or the password; set "
						+ "spring.neo4j.authentication.username and spring.neo4j.authentication.password.", ex)
				: new StartRefusedException("The Neo4j at " + uri + " refuses the connection (" + ex.getMessage()
						+ "); see spring.neo4j.authentication.* and spring.neo4j.security.*.", ex);
	}

	private static void pause() {
		try {
			Thread.sleep(Duration.ofSeconds(1));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for Neo4j", ex);
		}
	}

	/**
	 * Reads what a server calls itself. One that does not call itself Neo4j (Memgraph, a
	 * proxy) counts as version 0.0.
	 * @param agent the name as the driver got it: {@code Neo4j/5.26.1}
	 * @return its version
	 */
	static Neo4jVersion reads(String agent) {
		Matcher version = AGENT.matcher(agent);
		return version.matches()
				? new Neo4jVersion(Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)))
				: new Neo4jVersion(0, 0);
	}

	boolean atLeast(Neo4jVersion oldest) {
		return this.major > oldest.major || (this.major == oldest.major && this.minor >= oldest.minor);
	}

}
