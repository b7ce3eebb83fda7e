package dev.waymark.metrics.measure;

import java.math.BigDecimal;
import java.time.Instant;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event told field by field. Hours count from {@link #START}; ids are in the order of
 * telling.
 */
final class Told {

	static final Instant START = Instant.parse("2026-06-01T00:00:00Z");

	private static int told;

	private EventType type = EventType.VIEW;

	private final double hour;

	private String journey = "MOT4";

	private @Nullable String stage;

	private @Nullable String content;

	private @Nullable String persona;

	private @Nullable String device;

	private @Nullable String source;

	private @Nullable ConversionKind conversion;

	private @Nullable BigDecimal value;

	private Told(double hour) {
		this.hour = hour;
	}

	static Told at(double hour) {
		return new Told(hour);
	}

	static Instant hour(double hour) {
		return START.plusMillis(Math.round(hour * 3_600_000));
	}

	Told stage(String named) {
		this.stage = named;
		return this;
	}

	Told journey(String named) {
		this.journey = named;
		return this;
	}

	Told viewed(String named) {
		this.content = named;
		return this;
	}

	Told shown(String named) {
		this.type = EventType.IMPRESSION;
		return viewed(named);
	}

	Told persona(String named) {
		this.persona = named;
		return this;
	}

	Told device(String named) {
		this.device = named;
		return this;
	}

	Told source(String named) {
		this.source = named;
		return this;
	}

	Told converted(ConversionKind kind, String worth) {
		this.type = EventType.CONVERSION;
		this.conversion = kind;
		this.value = new BigDecimal(worth);
		return this;
	}

	Event event() {
		return new Event("e%06d".formatted(told++), this.type, "anna", hour(this.hour), null, null, null, this.content,
				(this.stage != null) ? this.journey : null, this.stage, null, null, this.persona, this.device, null,
				this.source, this.conversion, this.value, null);
	}

}
