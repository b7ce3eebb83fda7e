package dev.waymark.embedded;

/**
 * Another process listens on the port that Bolt was to get.
 */
public final class BoltPortInUseException extends RuntimeException {

	BoltPortInUseException(int port, Throwable cause) {
		super("Port " + port + " is taken by another process, often a Neo4j of its own; "
				+ "let Bolt take a free one: --waymark.embedded.bolt-port=0, "
				+ "or use that Neo4j: --spring.neo4j.uri=bolt://localhost:" + port, cause);
	}

}
