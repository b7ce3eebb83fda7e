package dev.waymark.experiment;

import org.jspecify.annotations.Nullable;

/**
 * What came of one way, against the baseline.
 *
 * @param variant key of the variant; {@code CONTROL} for the control group
 * @param visitors how many were shown it
 * @param conversions how many of them converted, each counted once
 * @param rate conversions over visitors; 0 without visitors
 * @param lift rate minus the baseline's; null for the baseline, and where either has no
 * visitors
 * @param lower lower end of the lift's interval
 * @param upper upper end of the lift's interval
 */
public record VariantResult(String variant, int visitors, int conversions, double rate, @Nullable Double lift,
		@Nullable Double lower, @Nullable Double upper) {
}
