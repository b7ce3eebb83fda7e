package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.placement.PlacementSetup;

record PlacementsPayload(int created, int updated, int unchanged, List<PlacementSetup> placements) {
}
