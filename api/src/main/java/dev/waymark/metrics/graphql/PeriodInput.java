package dev.waymark.metrics.graphql;

import java.time.Instant;

import dev.waymark.metrics.measure.Period;

record PeriodInput(Instant from, Instant to) {

	Period checked() {
		return Period.checked("period", this.from, this.to);
	}

}
