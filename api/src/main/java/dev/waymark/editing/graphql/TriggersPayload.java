package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.trigger.Trigger;

record TriggersPayload(int created, int updated, int unchanged, List<Trigger> triggers) {
}
