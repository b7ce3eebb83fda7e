package dev.waymark.metrics.measure;

import dev.waymark.journey.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where stays that began within the period went next.
 *
 * @param stage the stage that came next, null where none has come yet
 * @param count how many stays
 */
public record StageFlow(@Nullable Stage stage, int count) {
}
