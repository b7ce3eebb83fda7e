package dev.waymark.visitor.graphql;

import java.time.Instant;

import dev.waymark.journey.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A stay at a stage.
 *
 * @param stage the stage
 * @param enteredAt since when
 * @param leftAt until when, or null for the last stay
 * @param probability chance that the visitor is there
 */
record VisitorStage(Stage stage, Instant enteredAt, @Nullable Instant leftAt, double probability) {
}
