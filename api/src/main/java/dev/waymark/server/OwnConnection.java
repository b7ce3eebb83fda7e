package dev.waymark.server;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * How the Neo4j in this JVM is reached.
 *
 * @param uri where it listens
 * @param password of its only user
 */
record OwnConnection(URI uri, String password) implements Neo4jConnectionDetails {

	@Override
	public URI getUri() {
		return this.uri;
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic("neo4j", this.password);
	}

	/** Without the password, so that no log holds it. */
	@Override
	public String toString() {
		return "OwnConnection[uri=" + this.uri + "]";
	}

}
