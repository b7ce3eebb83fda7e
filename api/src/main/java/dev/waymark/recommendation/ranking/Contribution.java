package dev.waymark.recommendation.ranking;

/**
 * What one signal adds to a score.
 *
 * @param signal the signal
 * @param value what was found
 * @param weight what it counts
 * @param contribution value times weight
 */
public record Contribution(Signal signal, double value, double weight, double contribution) {
}
