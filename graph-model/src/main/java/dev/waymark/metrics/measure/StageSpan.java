package dev.waymark.metrics.measure;

import dev.waymark.journey.Stage;

/**
 * A stage's place in the order of a journey.
 *
 * @param stage the stage
 * @param first its rank
 * @param end the rank behind the last stage within it
 */
record StageSpan(Stage stage, int first, int end) {

	/**
	 * Whether a stage is this one or lies within it.
	 * @param rank of a stage, negative for one that the journey does not have
	 */
	boolean holds(int rank) {
		return this.first <= rank && rank < this.end;
	}

	/**
	 * Whether a stage stands later in the journey.
	 * @param rank of a stage
	 */
	boolean isBefore(int rank) {
		return this.end <= rank;
	}

}
