package dev.waymark.recommendation.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import dev.waymark.content.Device;
import dev.waymark.eligibility.Sentiment;
import org.jspecify.annotations.Nullable;

/**
 * The context as a caller sends it.
 */
record RecommendationContextInput(String journey, @Nullable String stage, @Nullable String persona,
		@Nullable String trigger, @Nullable String question, @Nullable String questionText,
		@Nullable List<String> about, @Nullable String currentContentId, Device device, @Nullable String channel,
		Locale locale, @Nullable String placement, @Nullable Sentiment sentiment, @Nullable Instant at,
		@Nullable String visitorId, boolean personalise) {
}
