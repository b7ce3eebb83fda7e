package dev.waymark.metrics.measure;

import org.jspecify.annotations.Nullable;

/**
 * How long it takes, for the stays that began within the period, in seconds; null where
 * too few have come so far to tell.
 *
 * @param medianSeconds until half have left the stage
 * @param p90Seconds until nine of ten have left it
 * @param toConversionMedianSeconds from entering until half have converted
 */
public record VelocityMetric(@Nullable Double medianSeconds, @Nullable Double p90Seconds,
		@Nullable Double toConversionMedianSeconds) {
}
