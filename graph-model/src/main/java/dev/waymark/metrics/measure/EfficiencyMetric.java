package dev.waymark.metrics.measure;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a stage costs. Costs are null where nothing is there to divide by, and where the
 * visitors are parted by persona or device, which spend is not.
 *
 * @param spend of the days that begin within the period
 * @param costPerEntrant for each stay that began
 * @param costPerLead for each lead made at the stage
 * @param costPerOpportunity for each opportunity
 * @param costPerSale for each sale
 * @param returnOnSpend what conversions at the stage are worth, for each unit spent
 */
public record EfficiencyMetric(BigDecimal spend, @Nullable BigDecimal costPerEntrant, @Nullable BigDecimal costPerLead,
		@Nullable BigDecimal costPerOpportunity, @Nullable BigDecimal costPerSale, @Nullable Double returnOnSpend) {
}
