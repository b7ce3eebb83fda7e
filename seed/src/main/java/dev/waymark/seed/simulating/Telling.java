package dev.waymark.seed.simulating;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import dev.waymark.placement.Experiment;
import dev.waymark.placement.ExperimentVariant;
import dev.waymark.seed.simulating.SimulatedWorld.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what one visitor does. What every event of a session shares is set once.
 */
final class Telling {

	private final String visitor;

	private final boolean anonymous;

	private final String journey;

	private final @Nullable Slot slot;

	private final List<Event> events = new ArrayList<>();

	private final Map<String, Map<String, Object>> decisions = new HashMap<>();

	private @Nullable String stage;

	private @Nullable String persona;

	private @Nullable String source;

	private @Nullable String device;

	private @Nullable String recommendation;

	Telling(String visitor, boolean anonymous, String journey, @Nullable Slot slot) {
		this.visitor = visitor;
		this.anonymous = anonymous;
		this.journey = journey;
		this.slot = slot;
	}

	List<Event> events() {
		return this.events;
	}

	Map<String, Map<String, Object>> decisions() {
		return this.decisions;
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

	/** Key of the variant that the visitor takes part in; null for none. */
	@Nullable String variant() {
		if (this.slot == null || this.slot.experiment() == null || this.anonymous) {
			return null;
		}
		ExperimentVariant variant = this.slot.experiment().variantOf(this.visitor);
		return (variant != null) ? variant.key() : Experiment.CONTROL;
	}

	/**
	 * The slate that is shown from now on until the next, and how it came about. The
	 * decision's id does not tell whose it is.
	 */
	void decided(Slate slate) {
		if (this.slot == null) {
			return;
		}
		String id = UUID
			.nameUUIDFromBytes("%s-%05d".formatted(this.visitor, this.events.size()).getBytes(StandardCharsets.UTF_8))
			.toString();
		Map<String, Object> decision = new HashMap<>(slate.row());
		put(decision, "id", id);
		put(decision, "placement", this.slot.placement());
		put(decision, "journey", this.journey);
		put(decision, "stage", this.stage);
		put(decision, "persona", this.persona);
		put(decision, "device", this.device);
		String variant = variant();
		if (variant != null && this.slot.experiment() != null) {
			put(decision, "experiment", this.slot.experiment().key());
			put(decision, "variant", variant);
		}
		this.recommendation = "simulated." + id;
		this.decisions.put(this.recommendation, decision);
	}

	private static void put(Map<String, Object> row, String name, @Nullable Object value) {
		if (value != null) {
			row.put(name, value);
		}
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
				this.anonymous ? null : this.visitor, when, (content != null) ? this.recommendation : null, rank,
				(content != null && this.slot != null) ? this.slot.placement() : null, content,
				(this.stage != null) ? this.journey : null, this.stage, trigger, question, this.persona, this.device,
				null, this.source, conversion, value, rating));
	}

}
