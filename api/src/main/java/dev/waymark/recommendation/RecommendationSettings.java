package dev.waymark.recommendation;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import dev.waymark.recommendation.ranking.RankingSettings;
import dev.waymark.recommendation.ranking.Signal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of recommendations.
 *
 * @param defaultLocale the locale that stands in where the reader's own has nothing, if
 * written in the same script
 * @param weights weights of signals that differ from the defaults, by name
 * @param answerProbability chance that an answer of quality 1 settles a question, 0 to 1
 * @param freshnessHalfLife after this time freshness is half
 * @param candidateCacheWeight how many candidates are kept in memory
 */
@ConfigurationProperties("waymark.ranking")
public record RecommendationSettings(@DefaultValue("en") Locale defaultLocale,
		@DefaultValue Map<Signal, Double> weights, @DefaultValue("0.7") double answerProbability,
		@DefaultValue("180d") Duration freshnessHalfLife, @DefaultValue("200000") long candidateCacheWeight) {

	public RecommendationSettings {
		weights = Map.copyOf(weights);
	}

	/**
	 * The settings of the ranking.
	 * @return the defaults with these settings over them
	 */
	public RankingSettings ranking() {
		return new RankingSettings(RankingSettings.DEFAULTS.weights(), this.answerProbability,
				this.freshnessHalfLife.toHours() / 24.0)
			.withWeights(this.weights);
	}

}
