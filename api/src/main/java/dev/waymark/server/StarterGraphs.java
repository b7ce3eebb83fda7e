package dev.waymark.server;

import dev.waymark.seed.starter.LoadReport;
import dev.waymark.seed.starter.StarterGraph;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty graph with the starter graph.
 */
final class StarterGraphs {

	private static final Logger log = LoggerFactory.getLogger("dev.waymark");

	private StarterGraphs() {
	}

	static void loadIfEmpty(Driver driver) {
		LoadReport report = StarterGraph.onClasspath().loadInto(driver);
		if (report.loaded()) {
			log.info("The graph was empty; loaded the starter graph: {}", report.summary());
		}
	}

}
