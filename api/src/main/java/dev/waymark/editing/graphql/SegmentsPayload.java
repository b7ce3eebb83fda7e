package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.persona.Segment;

record SegmentsPayload(int created, int updated, int unchanged, List<Segment> segments) {
}
