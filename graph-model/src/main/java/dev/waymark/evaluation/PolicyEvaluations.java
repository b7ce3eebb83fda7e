package dev.waymark.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.waymark.graph.Graph;
import dev.waymark.metrics.measure.Period;

/**
 * Evaluates policies from what the graph has logged.
 */
public final class PolicyEvaluations {

	private final DecisionLogs logs;

	private final LoggedSlates slates;

	/**
	 * Evaluates from a graph.
	 * @param graph the graph
	 */
	public PolicyEvaluations(Graph graph) {
		this.logs = new DecisionLogs(graph);
		this.slates = new LoggedSlates(graph);
	}

	/**
	 * Evaluates a policy from a log that was imported.
	 * @param policy the policy in question
	 * @param log the log's name
	 * @param period which rows count
	 * @return the estimates
	 */
	public PolicyEvaluation ofLog(PolicyKind policy, String log, Period period) {
		return Estimation.of(MarginalLog.weigh(this.logs.within(log, period), policy));
	}

	/**
	 * Evaluates a policy from what a slot displayed.
	 * @param policy the policy in question
	 * @param placement key of the slot
	 * @param period when impressions and clicks count
	 * @param ranks how much of a slate is judged
	 * @return the estimates
	 */
	public PolicyEvaluation ofPlacement(PolicyKind policy, String placement, Period period, JudgedRanks ranks) {
		List<LoggedSlate> displayed = this.slates.within(placement, period);
		PolicyEvaluation evaluation = Estimation.of(SlateLog.weigh(displayed, policy, ranks));
		int silent = SlateLog.silent(displayed, policy, ranks);
		return (silent == 0) ? evaluation : new PolicyEvaluation(evaluation.decisions(), evaluation.estimates(),
				Stream.concat(evaluation.warnings().stream(), Stream.of(silence(silent, displayed.size()))).toList());
	}

	private static String silence(int silent, int displays) {
		return String.format(Locale.ROOT, "%,d of %,d displays left nothing to chance and tell nothing of this policy; "
				+ "give the slot an explorationRate above 0 to learn of it.", silent, displays);
	}

}
