package dev.waymark.visitor.inference;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How people move through a journey: its stages, those within stages too, each a state
 * that a visitor may be in.
 *
 * @param journey key of the journey
 * @param states in the journey's order, a stage before those within it
 */
public record StageModel(String journey, List<State> states) {

	public StageModel {
		states = List.copyOf(states);
	}

	/**
	 * Whether two stages are the same at the top: one stage, or parts of one.
	 * @param one key of a stage
	 * @param other key of a stage
	 * @return true if so; false where the journey lacks one of them
	 */
	public boolean related(String one, String other) {
		StageTree tree = new StageTree(this);
		int first = tree.index(one);
		int second = tree.index(other);
		return first >= 0 && second >= 0 && tree.top(first) == tree.top(second);
	}

	/**
	 * A stage.
	 *
	 * @param key unique in the journey
	 * @param parent key of the stage around it, or null at the top
	 * @param postPurchase whether it lies after the purchase
	 * @param next weights of the stages that people go to from here, by key; loops and
	 * skips are among them
	 */
	public record State(String key, @Nullable String parent, boolean postPurchase, Map<String, Double> next) {

		public State {
			next = Map.copyOf(next);
		}
	}

}
