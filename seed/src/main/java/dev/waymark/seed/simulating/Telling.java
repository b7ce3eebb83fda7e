package dev.waymark.seed.simulating;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what one visitor does. What every event of a session shares is set once.
 */
final class Telling {

	private final String visitor;

	private final boolean anonymous;

	private final String journey;

	private final List<Event> events = new ArrayList<>();

	private @Nullable String stage;

	private @Nullable String persona;

	private @Nullable String source;

	private @Nullable String device;

	Telling(String visitor, boolean anonymous, String journey) {
		this.visitor = visitor;
		this.anonymous = anonymous;
		this.journey = journey;
	}

	List<Event> events() {
		return this.events;
	}

	/** Begins a session; null for what the site does not know. */
	void session(@Nullable String source, @Nullable String device, @Nullable String persona) {
		this.source = source;
		this.device = device;
		this.persona = persona;
	}

	/** The stage that the following events name, null for none. */
	void at(@Nullable String stage) {
		this.stage = stage;
	}

	void plain(EventType type, Instant when) {
		add(type, when, null, null, null, null, null, null, null);
	}

	void content(EventType type, Instant when, String content, @Nullable Integer rank) {
		add(type, when, content, rank, null, null, null, null, null);
	}

	void trigger(Instant when, String trigger) {
		add(EventType.TRIGGER, when, null, null, trigger, null, null, null, null);
	}

	void question(Instant when, String question) {
		add(EventType.QUESTION_ASKED, when, null, null, null, question, null, null, null);
	}

	void conversion(Instant when, ConversionKind kind, @Nullable BigDecimal value) {
		add(EventType.CONVERSION, when, null, null, null, null, kind, value, null);
	}

	void rating(Instant when, int rating) {
		add(EventType.RATING, when, null, null, null, null, null, null, rating);
	}

	private void add(EventType type, Instant when, @Nullable String content, @Nullable Integer rank,
			@Nullable String trigger, @Nullable String question, @Nullable ConversionKind conversion,
			@Nullable BigDecimal value, @Nullable Integer rating) {
		this.events.add(new Event("%s-%05d".formatted(this.visitor, this.events.size()), type,
				this.anonymous ? null : this.visitor, when, null, rank, null, content,
				(this.stage != null) ? this.journey : null, this.stage, trigger, question, this.persona, this.device,
				null, this.source, conversion, value, rating));
	}

}
