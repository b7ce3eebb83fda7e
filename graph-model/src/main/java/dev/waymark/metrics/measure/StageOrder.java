package dev.waymark.metrics.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.waymark.journey.Stage;

/**
 * The stages of a journey in its order: each stage, then those within it, then the next.
 */
public final class StageOrder {

	private static final int UNKNOWN = -1;

	private final String journey;

	private final List<StageSpan> spans = new ArrayList<>();

	private final Map<String, Integer> ranks = new HashMap<>();

	/**
	 * The order of a journey.
	 * @param journey key of the journey
	 * @param stages its stages in their order, without those within them
	 * @param within gives the stages right within one, in their order
	 */
	public StageOrder(String journey, List<Stage> stages, Function<Stage, List<Stage>> within) {
		this.journey = journey;
		stages.forEach((stage) -> add(stage, within));
	}

	private void add(Stage stage, Function<Stage, List<Stage>> within) {
		int rank = this.spans.size();
		this.ranks.put(stage.key(), rank);
		this.spans.add(new StageSpan(stage, rank, rank + 1));
		within.apply(stage).forEach((part) -> add(part, within));
		this.spans.set(rank, new StageSpan(stage, rank, this.spans.size()));
	}

	String journey() {
		return this.journey;
	}

	List<StageSpan> spans() {
		return List.copyOf(this.spans);
	}

	/**
	 * A stage seen from another one: the widest around it that does not hold the other.
	 * @param rank of the stage
	 * @param from rank of the other one
	 * @return its rank; that of the other one for what lies within it
	 */
	int seen(int rank, int from) {
		for (StageSpan span : this.spans) {
			if (span.holds(rank) && (!span.holds(from) || span.first() == from)) {
				return span.first();
			}
		}
		return rank;
	}

	Stage stage(int rank) {
		return this.spans.get(rank).stage();
	}

	/**
	 * Where a stage stands.
	 * @param stage key of a stage
	 * @return its rank from 0, negative where the journey does not have it
	 */
	int rank(String stage) {
		return this.ranks.getOrDefault(stage, UNKNOWN);
	}

}
