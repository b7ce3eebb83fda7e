package dev.waymark.evaluation.graphql;

import java.util.List;

import dev.waymark.evaluation.PolicyEvaluation;
import dev.waymark.evaluation.PolicyEvaluations;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.metrics.measure.Period;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PolicyEvaluationController {

	private final PolicyEvaluations evaluations;

	private final KnownKeys keys;

	PolicyEvaluationController(PolicyEvaluations evaluations, KnownKeys keys) {
		this.evaluations = evaluations;
		this.keys = keys;
	}

	@QueryMapping
	PolicyEvaluation policyEvaluation(@Argument PolicyInput policy, @Argument Period period) {
		Period checked = Period.checked("period", period.from(), period.to());
		if (policy.placement() != null && policy.log() == null) {
			this.keys.require(KeyKind.PLACEMENT, "policy.placement", List.of(policy.placement()));
			return this.evaluations.ofPlacement(policy.kind(), policy.placement(), checked, policy.ranks());
		}
		if (policy.log() != null && policy.placement() == null) {
			this.keys.require(KeyKind.DECISION_LOG, "policy.log", List.of(policy.log()));
			return this.evaluations.ofLog(policy.kind(), policy.log(), checked);
		}
		throw new InputException(InputErrorCode.INVALID_ARGUMENT, "policy",
				"a policy is judged by what a slot displayed or by a log that was imported; "
						+ "send either \"placement\" or \"log\"");
	}

}
