package dev.waymark.metrics.measure;

import java.math.BigDecimal;

/**
 * What a stage is worth.
 *
 * @param conversions made at the stage within the period, without refunds
 * @param total what they are worth, refunds counted against
 * @param perVisitor the total for each visitor who was at the stage within the period; 0
 * where nobody was
 * @param lifetimePerVisitor what all conversions of those visitors are worth until the
 * period ends, wherever they were made, for each of them
 */
public record ValueMetric(int conversions, BigDecimal total, BigDecimal perVisitor, BigDecimal lifetimePerVisitor) {
}
