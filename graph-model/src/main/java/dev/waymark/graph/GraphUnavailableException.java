package dev.waymark.graph;

/**
 * The graph cannot be reached, or does not answer in time. Passing, as a rule.
 */
public final class GraphUnavailableException extends RuntimeException {

	GraphUnavailableException(Throwable cause) {
		super("The graph cannot be reached right now; try again in a moment", cause);
	}

}
