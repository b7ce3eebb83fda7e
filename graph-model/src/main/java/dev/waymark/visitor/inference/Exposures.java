package dev.waymark.visitor.inference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.waymark.event.Event;
import dev.waymark.event.EventType;

/**
 * What a visitor was shown and looked at, work by work.
 */
final class Exposures {

	private static final double SEEN = 0.5;

	private final VisitorRules rules;

	private final Instant now;

	private final Map<String, Exposure> works = new TreeMap<>();

	private Exposures(VisitorRules rules, Instant now) {
		this.rules = rules;
		this.now = now;
	}

	/**
	 * Counts.
	 * @param history events of one visitor, in {@link Event#ORDER}
	 * @param facts what the graph says of their keys
	 * @param rules what counts as seen
	 * @param now the moment to fade until
	 * @return the works with what counts of them
	 */
	static Exposures of(List<Event> history, HistoryFacts facts, VisitorRules rules, Instant now) {
		Exposures exposures = new Exposures(rules, now);
		for (Event event : history) {
			if (event.contentId() != null) {
				exposures.works.computeIfAbsent(facts.work(event.contentId()), (work) -> new Exposure())
					.add(event, event.contentId());
			}
		}
		return exposures;
	}

	/**
	 * The works that count as seen.
	 * @return those met last first
	 */
	List<SeenContent> seen() {
		return this.works.entrySet()
			.stream()
			.filter((work) -> isSeen(work.getValue()))
			.map((work) -> new SeenContent(work.getKey(), work.getValue().content, work.getValue().last))
			.sorted(Comparator.comparing(SeenContent::lastMetAt).reversed().thenComparing(SeenContent::content))
			.toList();
	}

	/**
	 * How often works were shown in a slot.
	 * @return number of impressions by work, by key of the slot
	 */
	Map<String, Map<String, Integer>> shown() {
		Map<String, Map<String, Integer>> shown = new HashMap<>();
		this.works.forEach((work, exposure) -> exposure.slots
			.forEach((slot, times) -> shown.computeIfAbsent(slot, (key) -> new HashMap<>()).put(work, times)));
		return shown;
	}

	private boolean isSeen(Exposure exposure) {
		Instant since = this.now.minus(this.rules.coolDown());
		if (exposure.impressions.stream().filter((at) -> at.isAfter(since)).count() >= this.rules.impressions()) {
			return true;
		}
		double views = exposure.views.values()
			.stream()
			.sorted()
			.mapToDouble((at) -> Math.pow(2, -age(at) / this.rules.coolDown().toMillis()))
			.sum();
		return views >= SEEN;
	}

	private double age(Instant at) {
		return Math.max(0, Duration.between(at, this.now).toMillis());
	}

	/** One work. Several looks on one day, in UTC, are one view. */
	private static final class Exposure {

		private final Map<LocalDate, Instant> views = new HashMap<>();

		private final List<Instant> impressions = new ArrayList<>();

		private final Map<String, Integer> slots = new TreeMap<>();

		private Instant last = Instant.MIN;

		private String content = "";

		private void add(Event event, String id) {
			boolean impression = event.type() == EventType.IMPRESSION;
			boolean view = event.type() == EventType.VIEW || event.type() == EventType.CLICK
					|| event.type() == EventType.COMPLETION;
			if (impression && event.placement() != null) {
				this.slots.merge(event.placement(), 1, Integer::sum);
			}
			if (impression || view) {
				this.last = event.occurredAt();
				this.content = id;
			}
			if (impression) {
				this.impressions.add(event.occurredAt());
			}
			if (view) {
				this.views.put(event.occurredAt().atOffset(ZoneOffset.UTC).toLocalDate(), event.occurredAt());
			}
		}

	}

}
