package dev.waymark.server;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows a refused start as its sentence.
 */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefusedException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, StartRefusedException cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
