package dev.waymark.metrics.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How long the stays at one stage that began within the period last, and how long it is
 * from there to a conversion; what has not come when the period ends is open.
 */
final class Durations {

	private static final double MEDIAN = 0.5;

	private static final double P90 = 0.9;

	private final Instant to;

	private final SurvivalTimes inside = new SurvivalTimes();

	private final SurvivalTimes toConversion = new SurvivalTimes();

	Durations(Period period) {
		this.to = period.to();
	}

	void add(Stay stay, @Nullable Instant convertedAt) {
		add(this.inside, stay.enteredAt(), stay.leftAt());
		add(this.toConversion, stay.enteredAt(), convertedAt);
	}

	VelocityMetric velocity() {
		return new VelocityMetric(this.inside.quantile(MEDIAN), this.inside.quantile(P90),
				this.toConversion.quantile(MEDIAN));
	}

	private void add(SurvivalTimes times, Instant from, @Nullable Instant end) {
		times.add(Duration.between(from, Objects.requireNonNullElse(end, this.to)), end != null);
	}

}
