package dev.waymark.journey;

/**
 * How closely a stage of another journey matches.
 *
 * @param stage the other stage
 * @param strength 0 to 1; from 0.8 the two are the same moment
 */
public record StageAlignment(Stage stage, double strength) {
}
