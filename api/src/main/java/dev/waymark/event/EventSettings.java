package dev.waymark.event;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of events.
 *
 * @param futureSkew how far a sender's clock may be ahead
 * @param dedupeHorizon what happened longer ago is rejected; until then an event's id
 * counts once
 * @param retention of what happened longer ago only landmarks stay, see docs/events.md
 * @param landmarkRetention of what happened longer ago nothing stays
 * @param waiting how many events may wait to be written, at least 500; beyond it calls
 * are refused
 * @param transaction how many events are written at once at most, at least 500
 */
@ConfigurationProperties("waymark.events")
record EventSettings(@DefaultValue("5m") Duration futureSkew, @DefaultValue("30d") Duration dedupeHorizon,
		@DefaultValue("400d") Duration retention, @DefaultValue("1095d") Duration landmarkRetention,
		@DefaultValue("10000") int waiting, @DefaultValue("2000") int transaction) {

	private static final int A_CALL = 500;

	public EventSettings {
		if (retention.compareTo(dedupeHorizon) < 0 || landmarkRetention.compareTo(retention) < 0) {
			throw new IllegalArgumentException(("waymark.events.retention is %s; it is at least dedupe-horizon, %s, so "
					+ "that no event counts twice, and at most landmark-retention, %s")
				.formatted(retention, dedupeHorizon, landmarkRetention));
		}
		if (waiting < A_CALL || transaction < A_CALL) {
			throw new IllegalArgumentException("waymark.events.waiting and waymark.events.transaction are at least "
					+ A_CALL + ", as many as a call");
		}
	}

}
