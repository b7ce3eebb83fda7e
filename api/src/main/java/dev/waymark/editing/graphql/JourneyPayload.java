package dev.waymark.editing.graphql;

import dev.waymark.journey.Journey;

record JourneyPayload(int created, int updated, int unchanged, Journey journey) {
}
