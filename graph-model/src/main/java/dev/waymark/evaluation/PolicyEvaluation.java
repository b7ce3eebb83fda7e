package dev.waymark.evaluation;

import java.util.List;

/**
 * What a policy would have earned.
 *
 * @param decisions how many logged decisions the estimates rest on
 * @param estimates one an estimator; empty without decisions
 * @param warnings why not to trust them, as sentences; empty where nothing speaks against
 */
public record PolicyEvaluation(int decisions, List<PolicyEstimate> estimates, List<String> warnings) {

	public PolicyEvaluation {
		estimates = List.copyOf(estimates);
		warnings = List.copyOf(warnings);
	}

}
