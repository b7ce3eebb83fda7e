package dev.waymark.visitor.inference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.waymark.event.Event;
import dev.waymark.event.EventType;

/**
 * Infers the persona: a naive Bayes classifier over what the visitor asked and what
 * happened to them, each question and trigger counted once. Before the first event every
 * persona is as likely as any other.
 */
final class PersonaFilter {

	/** Chance that a question or a trigger comes from the persona; else from anybody. */
	private static final double RELIABILITY = 0.8;

	private final HistoryFacts facts;

	PersonaFilter(HistoryFacts facts) {
		this.facts = facts;
	}

	/**
	 * The persona that events declare last, else the likeliest.
	 * @param history events of one visitor, in {@link Event#ORDER}
	 * @param threshold how likely it has to be, above 0.5
	 * @return the persona, or empty where none is likely enough
	 */
	Optional<PersonaGuess> of(List<Event> history, double threshold) {
		for (Event event : history.reversed()) {
			if (event.persona() != null && this.facts.personas().contains(event.persona())) {
				return Optional.of(new PersonaGuess(event.persona(), 1, true));
			}
		}
		return guess(history).filter((guess) -> guess.probability() >= threshold);
	}

	private Optional<PersonaGuess> guess(List<Event> history) {
		Map<String, Map<String, Double>> signs = signs(history);
		TreeSet<String> tied = new TreeSet<>();
		signs.values().forEach((sign) -> tied.addAll(sign.keySet()));
		int all = Math.max(this.facts.personaCount(), tied.size());
		if (tied.isEmpty()) {
			return Optional.empty();
		}
		Map<String, Double> logs = new TreeMap<>();
		double untied = 0;
		for (Map<String, Double> sign : signs.values()) {
			double sum = sign.values().stream().mapToDouble(Double::doubleValue).sum();
			tied.forEach((persona) -> logs.merge(persona,
					Math.log(RELIABILITY * sign.getOrDefault(persona, 0.0) / sum + (1 - RELIABILITY) / all),
					Double::sum));
			untied += Math.log((1 - RELIABILITY) / all);
		}
		double most = logs.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
		double total = (all - tied.size()) * Math.exp(untied - most)
				+ logs.values().stream().mapToDouble((log) -> Math.exp(log - most)).sum();
		return logs.entrySet()
			.stream()
			.max(Map.Entry.<String, Double>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map((best) -> new PersonaGuess(best.getKey(), 1 / total, false));
	}

	/** What speaks for which personas, by its key; what speaks for none is left out. */
	private Map<String, Map<String, Double>> signs(List<Event> history) {
		Map<String, Map<String, Double>> signs = new TreeMap<>();
		for (Event event : history) {
			if (event.type() == EventType.QUESTION_ASKED && event.question() != null) {
				HistoryFacts.Question question = this.facts.questions().get(event.question());
				if (question != null) {
					signs.put("question " + event.question(), new TreeMap<>(question.personas()));
				}
			}
			else if (event.type() == EventType.TRIGGER && event.trigger() != null) {
				HistoryFacts.Trigger trigger = this.facts.triggers().get(event.trigger());
				if (trigger != null) {
					Map<String, Double> personas = new TreeMap<>();
					trigger.personas().forEach((persona) -> personas.put(persona, 1.0));
					signs.put("trigger " + event.trigger(), personas);
				}
			}
		}
		signs.values().forEach((sign) -> sign.values().removeIf((weight) -> weight <= 0));
		signs.values().removeIf(Map::isEmpty);
		return signs;
	}

}
