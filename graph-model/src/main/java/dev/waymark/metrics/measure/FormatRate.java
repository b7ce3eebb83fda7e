package dev.waymark.metrics.measure;

/**
 * How many of the stays during which content of a format was looked at led on.
 *
 * @param format key of the format
 * @param exposed stays with a click on, a view or a completion of such content
 * @param advanced those that led to a later stage
 * @param rate the share of them, 0 to 1
 */
public record FormatRate(String format, int exposed, int advanced, double rate) {
}
