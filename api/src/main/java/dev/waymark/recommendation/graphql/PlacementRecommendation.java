package dev.waymark.recommendation.graphql;

import dev.waymark.recommendation.Recommendation;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one slot of a page: a recommendation, or why there is none.
 */
record PlacementRecommendation(String placement, @Nullable Recommendation recommendation, @Nullable String error) {
}
