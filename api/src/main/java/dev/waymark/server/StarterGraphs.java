package dev.waymark.server;

import dev.waymark.seed.starter.StarterGraph;
import org.neo4j.driver.Driver;

/**
 * Fills an empty graph with the starter graph.
 */
final class StarterGraphs {

	private StarterGraphs() {
	}

	static void loadIfEmpty(Driver driver) {
		StarterGraph.onClasspath().loadInto(driver);
	}

}
