package dev.waymark.metrics.measure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;

/**
 * The conversions made at one stage within the period, and the visitors who were there.
 */
final class Conversions {

	private final Map<ConversionKind, Integer> byKind = new EnumMap<>(ConversionKind.class);

	private BigDecimal total = BigDecimal.ZERO;

	private int visitors;

	private BigDecimal lifetime = BigDecimal.ZERO;

	void addVisitor(VisitorHistory history) {
		this.visitors++;
		this.lifetime = this.lifetime.add(history.worth());
	}

	void add(Event conversion) {
		this.byKind.merge(Objects.requireNonNull(conversion.conversion()), 1, Integer::sum);
		this.total = this.total.add(VisitorHistory.worth(conversion));
	}

	ValueMetric value() {
		int refunds = count(ConversionKind.REFUND);
		return new ValueMetric(this.byKind.values().stream().mapToInt(Integer::intValue).sum() - refunds, this.total,
				perVisitor(this.total), perVisitor(this.lifetime));
	}

	/**
	 * What the stage costs.
	 * @param spend what was spent on it
	 * @param entered stays that began
	 */
	EfficiencyMetric efficiency(BigDecimal spend, int entered) {
		return new EfficiencyMetric(spend, Quotient.of(spend, entered), Quotient.of(spend, count(ConversionKind.LEAD)),
				Quotient.of(spend, count(ConversionKind.OPPORTUNITY)), Quotient.of(spend, count(ConversionKind.SALE)),
				(spend.signum() == 0) ? null : this.total.doubleValue() / spend.doubleValue());
	}

	private int count(ConversionKind kind) {
		return this.byKind.getOrDefault(kind, 0);
	}

	private BigDecimal perVisitor(BigDecimal amount) {
		return Objects.requireNonNullElse(Quotient.of(amount, this.visitors), BigDecimal.ZERO);
	}

}
