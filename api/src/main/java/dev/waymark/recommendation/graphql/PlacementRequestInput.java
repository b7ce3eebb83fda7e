package dev.waymark.recommendation.graphql;

/**
 * One slot of a page.
 */
record PlacementRequestInput(String placement, int first) {
}
