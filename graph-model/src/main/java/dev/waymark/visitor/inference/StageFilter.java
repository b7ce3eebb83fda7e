package dev.waymark.visitor.inference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import dev.waymark.event.ConversionKind;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;

/**
 * Infers stages: the forward pass of a hidden Markov model (Rabiner, "A tutorial on
 * hidden Markov models and selected applications in speech recognition", Proceedings of
 * the IEEE 77(2), 1989, equations 19, 20 and 91). The stages are hidden, the events are
 * seen; {@link StageMoves} are the transitions, {@link StageEvidence} the emissions. The
 * chances are scaled to add up to 1 at every event, so no history is too long for them.
 */
public final class StageFilter {

	private StageFilter() {
	}

	/**
	 * Follows a visitor through a journey.
	 * @param model the journey
	 * @param history events of one visitor, in {@link Event#ORDER}
	 * @param facts what the graph says of their keys
	 * @return one belief an event, from the first event on that tells of a stage; empty
	 * where none does, or the journey has no stages
	 */
	public static List<StageBelief> run(StageModel model, List<Event> history, HistoryFacts facts) {
		StageTree tree = new StageTree(model);
		StageMoves moves = new StageMoves(model);
		StageEvidence evidence = new StageEvidence(model, tree, facts);
		List<StageBelief> beliefs = new ArrayList<>();
		double[] chances = moves.first();
		Instant last = null;
		for (Event event : history) {
			List<Evidence> told = evidence.of(event);
			if (last == null && told.isEmpty()) {
				continue;
			}
			if (last != null) {
				chances = moves.after(chances, Duration.between(last, event.occurredAt()),
						elsewhere(event, tree, model));
			}
			last = event.occurredAt();
			for (Evidence piece : told) {
				weigh(chances, piece);
			}
			beliefs.add(new StageBelief(last, tree, chances.clone()));
		}
		return List.copyOf(beliefs);
	}

	/**
	 * The states that a visitor leaves by what an event announces: that they enter a
	 * stage, or that they have bought.
	 */
	private static IntPredicate elsewhere(Event event, StageTree tree, StageModel model) {
		if (event.conversion() == ConversionKind.SALE) {
			return (state) -> !model.states().get(state).postPurchase();
		}
		if (event.type() != EventType.STAGE_ENTERED || event.stage() == null
				|| !model.journey().equals(event.journey())) {
			return (state) -> false;
		}
		int entered = tree.index(event.stage());
		return (state) -> entered >= 0 && !tree.isWithin(state, entered) && !tree.isWithin(entered, state);
	}

	private static void weigh(double[] chances, Evidence piece) {
		double sum = 0;
		for (int state = 0; state < chances.length; state++) {
			chances[state] *= piece.likelihood(state);
			sum += chances[state];
		}
		for (int state = 0; state < chances.length; state++) {
			chances[state] /= sum;
		}
	}

}
