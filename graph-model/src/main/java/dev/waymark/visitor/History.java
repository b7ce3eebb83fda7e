package dev.waymark.visitor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.waymark.event.Event;
import dev.waymark.visitor.inference.HistoryFacts;
import dev.waymark.visitor.inference.StageModel;
import dev.waymark.visitor.inference.VisitorRules;
import dev.waymark.visitor.inference.VisitorState;

/**
 * A visitor's history as it was read for one journey.
 *
 * @param events the newest ones, in {@link Event#ORDER}
 * @param facts what the graph says of their keys
 * @param model the journey; without stages where the graph holds no such journey
 */
public record History(List<Event> events, HistoryFacts facts, StageModel model) {

	public History {
		events = List.copyOf(events);
	}

	/**
	 * The history with what happens right now.
	 * @param now events that are not recorded
	 * @return a history that ends with them
	 */
	public History with(List<Event> now) {
		List<Event> all = new ArrayList<>(this.events);
		all.addAll(now);
		return new History(all, this.facts, this.model);
	}

	/**
	 * What it says of the visitor.
	 * @param rules what counts as seen, answered and known
	 * @param now the moment that views fade until
	 * @return the state
	 */
	public VisitorState state(VisitorRules rules, Instant now) {
		return VisitorState.of(this.events, this.facts, this.model, rules, now);
	}

}
