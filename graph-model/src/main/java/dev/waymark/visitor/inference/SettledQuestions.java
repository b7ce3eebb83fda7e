package dev.waymark.visitor.inference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor asked, and what was answered. Here alone it is defined what answered
 * means: content that the visitor viewed or completed settles each question that it
 * answers with a chance of its quality times {@link VisitorRules#answerProbability()},
 * each work once and independently of others; whoever asks again was not answered by what
 * came before.
 */
final class SettledQuestions {

	private final HistoryFacts facts;

	private final VisitorRules rules;

	private final Set<String> asked = new TreeSet<>();

	/** Chance by work, by question. */
	private final Map<String, Map<String, Double>> answers = new HashMap<>();

	private SettledQuestions(HistoryFacts facts, VisitorRules rules) {
		this.facts = facts;
		this.rules = rules;
	}

	/**
	 * Goes through a history.
	 * @param history events of one visitor, in {@link Event#ORDER}
	 * @param facts what the graph says of their keys
	 * @param rules how sure an answer is
	 * @return the questions
	 */
	static SettledQuestions of(List<Event> history, HistoryFacts facts, VisitorRules rules) {
		SettledQuestions questions = new SettledQuestions(facts, rules);
		for (Event event : history) {
			if (event.type() == EventType.QUESTION_ASKED) {
				questions.ask(event.question());
			}
			else if (event.type() == EventType.VIEW || event.type() == EventType.COMPLETION) {
				questions.read(event.contentId());
			}
		}
		return questions;
	}

	/**
	 * The questions that were asked and that the graph knows.
	 * @return keys, in their order
	 */
	Set<String> asked() {
		return this.asked;
	}

	/**
	 * How sure it is that questions are settled.
	 * @return chance, above 0 to 1, by key of the question
	 */
	Map<String, Double> chances() {
		Map<String, Double> chances = new TreeMap<>();
		this.answers.forEach((question, works) -> chances.put(question,
				1 - works.values().stream().mapToDouble((chance) -> 1 - chance).reduce(1, (a, b) -> a * b)));
		chances.values().removeIf((chance) -> chance <= 0);
		return chances;
	}

	private void ask(@Nullable String question) {
		if (question != null && this.facts.questions().containsKey(question)) {
			this.asked.add(question);
			this.answers.remove(question);
		}
	}

	private void read(@Nullable String id) {
		HistoryFacts.Content content = (id != null) ? this.facts.contents().get(id) : null;
		if (content != null) {
			content.answers()
				.forEach((question, quality) -> this.answers.computeIfAbsent(question, (key) -> new TreeMap<>())
					.merge(content.work(), this.rules.answerProbability() * Math.clamp(quality, 0, 1), Math::max));
		}
	}

}
