package dev.waymark.visitor.inference;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.waymark.eligibility.Sentiment;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import dev.waymark.visitor.StageVisit;
import org.jspecify.annotations.Nullable;

/**
 * What a history says of a visitor in one journey.
 *
 * @param seen the works that count as seen, those met last first
 * @param shown number of impressions by work, by key of the slot
 * @param settled chance, above 0 to 1, that a question is settled, by its key
 * @param answered keys of the questions that count as answered
 * @param open keys of the questions that were asked and do not count as answered
 * @param sentiment how the visitor feels by their last rating, or null without any
 * @param persona who they are, or null where that is not likely enough
 * @param stays the inferred path, oldest first
 * @param customer how likely they have bought, and where they would be then, or null
 * where nothing tells of a stage or the journey has none after the purchase
 * @param visits the path as the events name it, oldest first
 * @param model the journey
 */
public record VisitorState(List<SeenContent> seen, Map<String, Map<String, Integer>> shown, Map<String, Double> settled,
		Set<String> answered, Set<String> open, @Nullable Sentiment sentiment, @Nullable PersonaGuess persona,
		List<StageStay> stays, @Nullable Customer customer, List<StageVisit> visits, StageModel model) {

	/**
	 * Folds a history.
	 * @param events events of one visitor, in any order; one that stands twice counts
	 * once
	 * @param facts what the graph says of their keys
	 * @param model the journey
	 * @param rules what counts as seen, answered and known
	 * @param now the moment that views fade until
	 * @return the state; the same however the events are ordered
	 */
	public static VisitorState of(List<Event> events, HistoryFacts facts, StageModel model, VisitorRules rules,
			Instant now) {
		List<Event> history = events.stream().distinct().sorted(Event.ORDER).toList();
		Exposures exposures = Exposures.of(history, facts, rules, now);
		SettledQuestions questions = SettledQuestions.of(history, facts, rules);
		Map<String, Double> settled = questions.chances();
		Set<String> answered = new TreeSet<>(settled.keySet());
		answered.removeIf((question) -> settled.getOrDefault(question, 0.0) < rules.answered());
		Set<String> open = new TreeSet<>(questions.asked());
		open.removeAll(answered);
		List<StageBelief> beliefs = StageFilter.run(model, history, facts);
		return new VisitorState(exposures.seen(), exposures.shown(), settled, answered, open, sentiment(history),
				new PersonaFilter(facts).of(history, rules.personaThreshold()).orElse(null), StageStay.path(beliefs),
				customer(beliefs), StageVisit.path(history, model.journey()), model);
	}

	/**
	 * Where the visitor is.
	 * @return the last stay, or empty where nothing tells of a stage
	 */
	public Optional<StageStay> stage() {
		return this.stays.isEmpty() ? Optional.empty() : Optional.of(this.stays.getLast());
	}

	/**
	 * Since when the visitor is at a stage, or at one that is part of the same moment: by
	 * the stages that events name, else as inferred.
	 * @param stage key of the stage
	 * @return when they came, or empty where they are held to be elsewhere
	 */
	public Optional<Instant> enteredAt(String stage) {
		Instant entered = null;
		for (StageVisit visit : this.visits.reversed()) {
			if (!this.model.related(visit.stage(), stage)) {
				break;
			}
			entered = visit.enteredAt();
		}
		for (StageStay stay : (entered == null) ? this.stays.reversed() : List.<StageStay>of()) {
			if (!this.model.related(stay.stage(), stage)) {
				break;
			}
			entered = stay.enteredAt();
		}
		return Optional.ofNullable(entered);
	}

	/**
	 * The stage to serve by: the last stay's where it is likely enough, else the
	 * likeliest after the purchase where it is likely enough that there was one.
	 * @param threshold how likely that is, above 0 to 1
	 * @return key of a stage, or empty where too little is known
	 */
	public Optional<String> servedStage(double threshold) {
		return stage().filter((stay) -> stay.probability() >= threshold)
			.map(StageStay::stage)
			.or(() -> Optional.ofNullable(this.customer)
				.filter((bought) -> bought.probability() >= threshold)
				.map(Customer::stage));
	}

	private static @Nullable Customer customer(List<StageBelief> beliefs) {
		if (beliefs.isEmpty()) {
			return null;
		}
		StageBelief last = beliefs.getLast();
		return last.stageAfterPurchase().map((stage) -> new Customer(stage, last.afterPurchase())).orElse(null);
	}

	private static @Nullable Sentiment sentiment(List<Event> history) {
		for (Event event : history.reversed()) {
			Integer rating = event.rating();
			if (event.type() == EventType.RATING && rating != null) {
				return Sentiment.ofRating(rating);
			}
		}
		return null;
	}

	/**
	 * Somebody who may have bought.
	 *
	 * @param stage key of the likeliest stage after the purchase
	 * @param probability the chance that they are past it, 0 to 1
	 */
	public record Customer(String stage, double probability) {
	}

}
