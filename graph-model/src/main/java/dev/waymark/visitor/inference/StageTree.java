package dev.waymark.visitor.inference;

import java.util.HashMap;
import java.util.Map;

/**
 * Which states of a model lie within which, by their places in it.
 */
final class StageTree {

	private static final int NONE = -1;

	private final StageModel model;

	private final Map<String, Integer> places = new HashMap<>();

	private final int[] parents;

	StageTree(StageModel model) {
		this.model = model;
		this.parents = new int[model.states().size()];
		for (int i = 0; i < this.parents.length; i++) {
			this.places.put(model.states().get(i).key(), i);
		}
		for (int i = 0; i < this.parents.length; i++) {
			String parent = model.states().get(i).parent();
			this.parents[i] = (parent != null) ? index(parent) : NONE;
		}
	}

	int size() {
		return this.parents.length;
	}

	/**
	 * Where a stage stands.
	 * @return its place from 0, or -1 where the journey has no such stage
	 */
	int index(String stage) {
		return this.places.getOrDefault(stage, NONE);
	}

	String key(int state) {
		return this.model.states().get(state).key();
	}

	boolean isPostPurchase(int state) {
		return this.model.states().get(state).postPurchase();
	}

	int top(int state) {
		int at = state;
		while (this.parents[at] != NONE) {
			at = this.parents[at];
		}
		return at;
	}

	/** Whether a state is another or lies within it. */
	boolean isWithin(int state, int whole) {
		int at = state;
		while (at != NONE && at != whole) {
			at = this.parents[at];
		}
		return at == whole;
	}

	/** Whether a state lies right within another; all at the top lie within -1. */
	boolean isPart(int state, int whole) {
		return this.parents[state] == whole;
	}

}
