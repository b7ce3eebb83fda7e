package dev.waymark.server;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import org.springframework.beans.BeanInstantiationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Tells of an address or settings that the driver cannot even be made with.
 */
class UnusableAddressAnalyzer implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			boolean driver = cause instanceof BeanInstantiationException made && made.getBeanClass() == Driver.class;
			if (driver && cause.getCause() instanceof IllegalArgumentException reason) {
				return new FailureAnalysis("The Neo4j driver cannot use its settings (" + reason.getMessage()
						+ "); correct spring.neo4j.uri, which looks like neo4j://<host>:7687, or spring.neo4j.*.", null,
						failure);
			}
		}
		return null;
	}

}
