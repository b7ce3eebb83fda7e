package dev.waymark.metrics.measure;

import dev.waymark.journey.Stage;

/**
 * The measures of one stage over a period. What happened at its end or later is not
 * looked at.
 *
 * @param stage the stage; what happens within it counts for it too
 * @param volume how many
 * @param velocity how long
 * @param value worth what
 * @param effectiveness how many move on
 * @param efficiency at what cost
 */
public record StageMetrics(Stage stage, VolumeMetric volume, VelocityMetric velocity, ValueMetric value,
		EffectivenessMetric effectiveness, EfficiencyMetric efficiency) {
}
