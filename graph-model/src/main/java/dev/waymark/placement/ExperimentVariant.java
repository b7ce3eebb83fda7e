package dev.waymark.placement;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * One of the ways that an experiment tries out.
 *
 * @param key unique in its experiment
 * @param share its part of the visitors outside the control group, in relation to the
 * other variants' shares
 * @param explorationRate how much of the order is left to chance, 0 to 1, or null as the
 * slot says
 * @param weights weights of signals that differ from the settings, by the signals' names
 */
public record ExperimentVariant(String key, double share, @Nullable Double explorationRate,
		Map<String, Double> weights) {

	public ExperimentVariant {
		weights = Collections.unmodifiableMap(new TreeMap<>(weights));
	}

}
