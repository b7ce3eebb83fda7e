package dev.waymark.recommendation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

import dev.waymark.content.ContentAsset;
import dev.waymark.performance.PerformanceEpoch;
import dev.waymark.placement.Experiment;
import dev.waymark.placement.ExperimentVariant;
import dev.waymark.placement.Placement;
import dev.waymark.recommendation.Recommendation.ExperimentAssignment;
import dev.waymark.recommendation.ranking.Exploration;
import dev.waymark.recommendation.ranking.RankingPolicy;
import dev.waymark.recommendation.ranking.RankingSettings;
import dev.waymark.recommendation.ranking.Signal;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the policy of a slot: the settings, what was learned, how much is left to
 * chance, and what an experiment says otherwise.
 */
final class SlotPolicies {

	/** Standard deviations of what is believed of a rate. */
	static final double DOUBT = 1;

	private final RankingSettings settings;

	private final Supplier<PerformanceEpoch> performance;

	private final Supplier<RandomGenerator> chance;

	/**
	 * Chooses.
	 * @param settings how signals are weighed
	 * @param performance the newest epoch
	 * @param chance gives a source for one slate
	 */
	SlotPolicies(RankingSettings settings, Supplier<PerformanceEpoch> performance, Supplier<RandomGenerator> chance) {
		this.settings = settings;
		this.performance = performance;
		this.chance = chance;
	}

	/**
	 * The policy of a slot.
	 * @param slot the slot
	 * @param request what the caller asks for; drafts and other moments than now are for
	 * editors, for whom nothing is left to chance
	 * @param visitor the pseudonym, or null for who takes part in no experiment
	 * @param stage id of the stage, where known
	 * @return the policy
	 */
	SlotPolicy of(Placement slot, RecommendationRequest request, @Nullable String visitor, @Nullable String stage) {
		PerformanceEpoch epoch = this.performance.get();
		boolean live = !request.preview() && request.at() == null;
		Experiment experiment = slot.experiment();
		if (experiment == null || visitor == null || !live) {
			return policy(this.settings, live ? slot.explorationRate() : 0, epoch, request, stage, null);
		}
		ExperimentVariant variant = experiment.variantOf(visitor);
		if (variant == null) {
			return new SlotPolicy(new RankingPolicy(this.settings, Exploration.NONE, (_) -> 0, true), 0,
					new ExperimentAssignment(experiment.key(), Experiment.CONTROL, true), 0);
		}
		return policy(this.settings.withWeights(weights(variant)),
				Objects.requireNonNullElse(variant.explorationRate(), slot.explorationRate()), epoch, request, stage,
				new ExperimentAssignment(experiment.key(), variant.key(), false));
	}

	/** Where chance has a part, what is little known gets the benefit of the doubt. */
	private SlotPolicy policy(RankingSettings weighed, double rate, PerformanceEpoch epoch,
			RecommendationRequest request, @Nullable String stage, @Nullable ExperimentAssignment assignment) {
		ToDoubleFunction<ContentAsset> performing = epoch.signal(stage, request.device(), (rate > 0) ? DOUBT : 0);
		if (rate == 0) {
			return new SlotPolicy(new RankingPolicy(weighed, Exploration.NONE, performing, false), 0, assignment, 0);
		}
		RandomGenerator random = this.chance.get();
		long draw = random.nextLong();
		return new SlotPolicy(new RankingPolicy(weighed, Exploration.at(rate, random), performing, false), rate,
				assignment, draw);
	}

	private static Map<Signal, Double> weights(ExperimentVariant variant) {
		Map<Signal, Double> weights = new EnumMap<>(Signal.class);
		for (Signal signal : Signal.values()) {
			Double weight = variant.weights().get(signal.key());
			if (weight != null) {
				weights.put(signal, weight);
			}
		}
		return weights;
	}

}
