package dev.waymark.editing.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.placement.ExperimentVariant;
import dev.waymark.recommendation.ranking.Signal;
import org.jspecify.annotations.Nullable;

record ExperimentVariantInput(String key, double share, @Nullable Double explorationRate,
		@Nullable List<SignalWeightInput> weights) {

	/** With its signals checked. */
	ExperimentVariant checked(String path) {
		Map<String, Double> weights = new HashMap<>();
		for (SignalWeightInput weight : (this.weights != null) ? this.weights : List.<SignalWeightInput>of()) {
			check(path + ".weights", weight);
			if (weights.put(weight.signal(), weight.weight()) != null) {
				throw Checks.invalid(path + ".weights",
						"\"%s\" stands here twice; name it once".formatted(weight.signal()));
			}
		}
		return new ExperimentVariant(this.key, this.share, this.explorationRate, weights);
	}

	private static void check(String path, SignalWeightInput weight) {
		if (Stream.of(Signal.values()).noneMatch((signal) -> signal.key().equals(weight.signal()))) {
			throw Checks.invalid(path, "\"%s\" is no signal; signals are %s".formatted(weight.signal(),
					Stream.of(Signal.values()).map(Signal::key).collect(Collectors.joining(", "))));
		}
	}

}
