package dev.waymark.recommendation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.waymark.candidate.ContextKeys;
import dev.waymark.eligibility.Sentiment;
import dev.waymark.placement.Placement;
import dev.waymark.recommendation.ranking.Signal;
import dev.waymark.visitor.inference.PersonaGuess;
import dev.waymark.visitor.inference.SeenContent;
import dev.waymark.visitor.inference.VisitorState;
import org.jspecify.annotations.Nullable;

/**
 * What a history adds to a request.
 *
 * @param state what the history says, or null where there is none
 * @param stage key of the inferred stage, where the caller left it out and it is likely
 * enough
 * @param persona key of the persona, likewise
 * @param sentiment by the last rating, where the caller left it out
 * @param exposed whether the answer may tell what was inferred
 * @param seenWorks ids of the works to leave out as seen
 */
record KnownVisitor(@Nullable VisitorState state, @Nullable String stage, @Nullable String persona,
		@Nullable Sentiment sentiment, boolean exposed, Set<String> seenWorks) {

	/** Somebody without a history, or who does not want it used. */
	static final KnownVisitor NOBODY = new KnownVisitor(null, null, null, null, true, Set.of());

	KnownVisitor {
		seenWorks = Set.copyOf(seenWorks);
	}

	/**
	 * A visitor with a history.
	 * @param state what it says
	 * @param visitor as the caller named them
	 * @param request as the caller made it: what it holds is not inferred
	 * @param stageThreshold how likely a stage has to be
	 */
	static KnownVisitor of(VisitorState state, RequestedVisitor visitor, RecommendationRequest request,
			double stageThreshold) {
		ContextKeys keys = request.keys();
		String stage = (keys.stage() != null) ? null : state.servedStage(stageThreshold).orElse(null);
		PersonaGuess persona = (keys.persona() != null) ? null : state.persona();
		Set<String> seen = new HashSet<>();
		if (visitor.excludeSeen()) {
			state.seen().stream().map(SeenContent::work).forEach(seen::add);
		}
		return new KnownVisitor(state, stage, (persona != null) ? persona.persona() : null,
				(request.sentiment() != null) ? null : state.sentiment(), visitor.exposed(), seen);
	}

	/**
	 * The request with what was inferred in the place of what was left out.
	 * @param request as the caller made it
	 * @return what is really used
	 */
	RecommendationRequest completed(RecommendationRequest request) {
		if (this.state == null) {
			return request;
		}
		ContextKeys keys = request.keys();
		ContextKeys used = new ContextKeys(keys.journey(), (this.stage != null) ? this.stage : keys.stage(),
				(this.persona != null) ? this.persona : keys.persona(), keys.trigger(), keys.question(), keys.about(),
				keys.channel(), keys.placements(), keys.excluded());
		return new RecommendationRequest(used, request.questionText(), request.device(), request.locale(),
				(this.sentiment != null) ? this.sentiment : request.sentiment(), request.at(), request.strict(),
				request.preview(), request.withNearMisses(), request.visitor());
	}

	boolean hidesStage() {
		return this.stage != null && !this.exposed;
	}

	boolean hidesPersona() {
		return this.persona != null && !this.exposed;
	}

	boolean hidesSentiment() {
		return this.sentiment != null && !this.exposed;
	}

	/** Signals whose part in a score would tell what was inferred. */
	Set<Signal> hiddenSignals() {
		Set<Signal> hidden = EnumSet.noneOf(Signal.class);
		if (hidesStage()) {
			hidden.add(Signal.STAGE);
		}
		if (hidesPersona()) {
			hidden.add(Signal.PERSONA);
		}
		return hidden;
	}

	/**
	 * How often a slot showed a work to them.
	 * @param slot key of the slot
	 * @param work id of the work
	 * @return the number of impressions
	 */
	int timesShown(String slot, String work) {
		return (this.state != null) ? this.state.shown().getOrDefault(slot, Map.of()).getOrDefault(work, 0) : 0;
	}

	/**
	 * How many works are not for them in a slot, in whatever context.
	 * @param slot the slot
	 * @return the number, or more
	 */
	int barredWorks(Placement slot) {
		Integer cap = slot.frequencyCap();
		if (this.state == null || cap == null) {
			return this.seenWorks.size();
		}
		Map<String, Integer> shown = this.state.shown().getOrDefault(slot.key(), Map.of());
		return this.seenWorks.size() + (int) shown.values().stream().filter((times) -> times >= cap).count();
	}

	/**
	 * The chance that a question is settled for them.
	 * @param question key of the question
	 * @return 0 to 1
	 */
	double settled(String question) {
		return (this.state != null) ? this.state.settled().getOrDefault(question, 0.0) : 0;
	}

	boolean answered(String question) {
		return this.state != null && this.state.answered().contains(question);
	}

}
