package dev.waymark.recommendation.ranking;

import java.util.EnumMap;
import java.util.Map;

/**
 * How signals are weighed.
 *
 * @param weights by signal, none negative; a signal without weight counts nothing
 * @param answerProbability chance that an answer of quality 1 settles a question, 0 to 1
 * @param freshnessHalfLifeDays after so many days freshness is half
 */
public record RankingSettings(Map<Signal, Double> weights, double answerProbability, double freshnessHalfLifeDays) {

	/** What holds where nothing else is set. */
	public static final RankingSettings DEFAULTS = new RankingSettings(
			Map.of(Signal.QUESTION, 1.0, Signal.STAGE, 0.15, Signal.PERSONA, 0.2, Signal.TRIGGER, 0.25, Signal.SUBJECT,
					0.3, Signal.DEVICE, 0.1, Signal.FRESHNESS, 0.1, Signal.PERFORMANCE, 1.0, Signal.BOOST, 0.5),
			0.7, 180);

	public RankingSettings {
		weights = Map.copyOf(weights);
		weights.forEach((signal, weight) -> {
			if (!(weight >= 0) || weight.isInfinite()) {
				throw new IllegalArgumentException("waymark.ranking.weights." + signal.key() + " is " + weight
						+ ", but a weight is a number from 0 upwards");
			}
		});
		if (!(answerProbability > 0 && answerProbability <= 1)) {
			throw new IllegalArgumentException("waymark.ranking.answer-probability is " + answerProbability
					+ ", but a probability lies above 0 and at most at 1");
		}
		if (!(freshnessHalfLifeDays > 0)) {
			throw new IllegalArgumentException(
					"waymark.ranking.freshness-half-life is " + freshnessHalfLifeDays + " days, but must be positive");
		}
	}

	/**
	 * The weight of a signal.
	 * @param signal the signal
	 * @return 0 where none is set
	 */
	public double weight(Signal signal) {
		return this.weights.getOrDefault(signal, 0.0);
	}

	/**
	 * These settings with some weights replaced.
	 * @param changed the weights that differ
	 * @return new settings
	 */
	public RankingSettings withWeights(Map<Signal, Double> changed) {
		Map<Signal, Double> merged = new EnumMap<>(Signal.class);
		merged.putAll(this.weights);
		merged.putAll(changed);
		return new RankingSettings(merged, this.answerProbability, this.freshnessHalfLifeDays);
	}

}
