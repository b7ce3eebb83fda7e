package dev.waymark.metrics.measure;

/**
 * Stays that began by a source.
 *
 * @param source what the entering event names, {@link MetricsFilter#NO_SOURCE} for none
 * @param count how many
 */
public record SourceCount(String source, int count) {
}
