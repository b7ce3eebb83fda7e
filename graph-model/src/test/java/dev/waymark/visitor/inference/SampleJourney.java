package dev.waymark.visitor.inference;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A journey with four stages, a kind of stage within the third, and what the graph says
 * of its keys: of each stage three questions, six assets and a trigger, for each of two
 * personas half of them.
 */
final class SampleJourney {

	static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

	static final List<String> STAGES = List.of("LOOK", "MEET", "USE", "TELL");

	static final StageModel MODEL = new StageModel("J",
			List.of(state("LOOK", null, false, Map.of("MEET", 0.55, "LOOK", 0.25, "USE", 0.1)),
					state("MEET", null, false, Map.of("USE", 0.5, "LOOK", 0.3, "MEET", 0.1)),
					state("USE", null, true, Map.of("TELL", 0.5, "USE", 0.25, "LOOK", 0.1, "MEET", 0.1)),
					state("TELL", null, true, Map.of("LOOK", 0.35, "USE", 0.25, "MEET", 0.2, "TELL", 0.15))));

	static final HistoryFacts FACTS = facts();

	private SampleJourney() {
	}

	static StageModel.State state(String key, @Nullable String parent, boolean after, Map<String, Double> next) {
		return new StageModel.State(key, parent, after, next);
	}

	private static HistoryFacts facts() {
		Map<String, HistoryFacts.Content> contents = new HashMap<>();
		Map<String, HistoryFacts.Question> questions = new HashMap<>();
		Map<String, HistoryFacts.Trigger> triggers = new HashMap<>();
		for (int s = 0; s < STAGES.size(); s++) {
			String stage = STAGES.get(s);
			String other = STAGES.get((s + 1) % STAGES.size());
			triggers.put("T_" + stage, new HistoryFacts.Trigger(Set.of(stage), Set.of("ANNA")));
			for (int q = 0; q < 3; q++) {
				Set<String> stages = (q == 2) ? Set.of(stage, other) : Set.of(stage);
				questions.put("Q_" + stage + q,
						new HistoryFacts.Question(stages, Map.of((q == 0) ? "ANNA" : "OTTO", 0.8)));
			}
			for (int c = 0; c < 6; c++) {
				contents.put("c_" + stage + c, new HistoryFacts.Content("w_" + stage + c / 2,
						Map.of("Q_" + stage + c % 3, 0.9, "Q_" + stage + (c + 1) % 3, 0.3)));
			}
		}
		return new HistoryFacts(contents, questions, triggers, Map.of("K/BUYS", Map.of("USE", 0.9)),
				Set.of("ANNA", "OTTO"), 2);
	}

	static Event view(String id, Instant at, String content) {
		return event(id, EventType.VIEW, at, content, null, null, null);
	}

	static Event asked(String id, Instant at, String question) {
		return event(id, EventType.QUESTION_ASKED, at, null, null, null, question);
	}

	static Event triggered(String id, Instant at, String trigger) {
		return event(id, EventType.TRIGGER, at, null, null, trigger, null);
	}

	static Event entered(String id, Instant at, String stage) {
		return event(id, EventType.STAGE_ENTERED, at, null, stage, null, null);
	}

	static Event event(String id, EventType type, Instant at, @Nullable String content, @Nullable String stage,
			@Nullable String trigger, @Nullable String question) {
		return new Event(id, type, "v", at, null, null, null, content, (stage != null) ? "J" : null, stage, trigger,
				question, null, null, null, null, null, null, null);
	}

	static Event rated(String id, Instant at, int rating) {
		return new Event(id, EventType.RATING, "v", at, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, rating);
	}

	static Event shown(String id, Instant at, String content, String placement) {
		return new Event(id, EventType.IMPRESSION, "v", at, null, 1, placement, content, null, null, null, null, null,
				null, null, null, null, null, null);
	}

	static Event declared(String id, Instant at, String persona) {
		return new Event(id, EventType.VIEW, "v", at, null, null, null, null, null, null, null, null, persona, null,
				null, null, null, null, null);
	}

	static Event bought(String id, Instant at) {
		return new Event(id, EventType.CONVERSION, "v", at, null, null, null, null, null, null, null, null, null, null,
				null, null, ConversionKind.SALE, null, null);
	}

}
