package dev.waymark.visitor.inference;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Events of all types, many of them at one moment, some with keys that name nothing.
 */
final class RandomHistory {

	private final Random random;

	RandomHistory(Random random) {
		this.random = random;
	}

	List<Event> events(int count) {
		List<Event> events = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			events.add(event("e" + i));
		}
		return events;
	}

	private Event event(String id) {
		EventType type = any(List.of(EventType.values()));
		Instant at = SampleJourney.START.plusSeconds(this.random.nextInt(30) * 40_000L);
		boolean staged = this.random.nextBoolean();
		boolean rated = type == EventType.RATING;
		boolean converted = type == EventType.CONVERSION;
		return new Event(id, type, "v", at, null, null, maybe(any(List.of("HERO", "ASIDE"))),
				maybe("c_" + stage() + this.random.nextInt(7)), staged ? any(List.of("J", "K")) : null,
				staged ? any(List.of(stage(), "BUYS")) : null, maybe("T_" + stage()),
				maybe("Q_" + stage() + this.random.nextInt(4)),
				(this.random.nextInt(10) == 0) ? any(List.of("ANNA", "OTTO", "NOBODY")) : null, null, null, null,
				converted ? any(List.of(ConversionKind.values())) : null, converted ? BigDecimal.TEN : null,
				rated ? this.random.nextInt(11) : null);
	}

	private String stage() {
		return any(SampleJourney.STAGES);
	}

	private @Nullable String maybe(String value) {
		return this.random.nextBoolean() ? value : null;
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
