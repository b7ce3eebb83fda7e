package dev.waymark.metrics.measure;

/**
 * How many of the stays by a source led on.
 *
 * @param source what the entering event names, {@link MetricsFilter#NO_SOURCE} for none
 * @param entered stays that began
 * @param advanced those that led to a later stage
 * @param rate the share of them, 0 to 1
 */
public record SourceRate(String source, int entered, int advanced, double rate) {
}
