package dev.waymark.visitor.inference;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a visitor is at one event, given all events up to it.
 */
public final class StageBelief {

	private static final int TOP = -1;

	private final Instant at;

	private final StageTree tree;

	/** By the tree's states, those within a state counted in. */
	private final double[] sums;

	/**
	 * A belief.
	 * @param at when the event happened
	 * @param tree the journey
	 * @param chances by the tree's states; they add up to 1
	 */
	StageBelief(Instant at, StageTree tree, double[] chances) {
		this.at = at;
		this.tree = tree;
		this.sums = new double[chances.length];
		for (int state = 0; state < chances.length; state++) {
			for (int whole = 0; whole < chances.length; whole++) {
				this.sums[whole] += tree.isWithin(state, whole) ? chances[state] : 0;
			}
		}
	}

	/**
	 * When the event happened.
	 * @return the moment
	 */
	public Instant at() {
		return this.at;
	}

	/**
	 * The chance that the visitor is in a stage or in one within it.
	 * @param stage key of the stage
	 * @return 0 to 1; 0 where the journey has no such stage
	 */
	public double probability(String stage) {
		int index = this.tree.index(stage);
		return (index >= 0) ? Math.min(1, this.sums[index]) : 0;
	}

	/**
	 * The stage that the visitor is in: the likeliest at the top, then the one within it
	 * as long as that is likelier than all else around it together.
	 * @return key of the stage; ties go to the earlier one
	 */
	public String stage() {
		int chosen = likeliestPart(TOP);
		int part = likeliestPart(chosen);
		while (part != TOP && this.sums[part] > this.sums[chosen] / 2) {
			chosen = part;
			part = likeliestPart(chosen);
		}
		return this.tree.key(chosen);
	}

	/**
	 * The chance that the visitor is past the purchase, whatever the stage.
	 * @return 0 to 1
	 */
	double afterPurchase() {
		double sum = 0;
		for (int state = 0; state < this.sums.length; state++) {
			sum += (this.tree.isPart(state, TOP) && this.tree.isPostPurchase(state)) ? this.sums[state] : 0;
		}
		return Math.min(1, sum);
	}

	/**
	 * The likeliest stage past the purchase.
	 * @return key of a stage at the top, or empty where the journey has none
	 */
	Optional<String> stageAfterPurchase() {
		return IntStream.range(0, this.sums.length)
			.filter((state) -> this.tree.isPart(state, TOP) && this.tree.isPostPurchase(state))
			.boxed()
			.max(Comparator.comparingDouble((Integer state) -> this.sums[state])
				.thenComparing(Comparator.reverseOrder()))
			.map(this.tree::key);
	}

	private int likeliestPart(int whole) {
		int best = TOP;
		for (int state = 0; state < this.sums.length; state++) {
			if (this.tree.isPart(state, whole) && (best == TOP || this.sums[state] > this.sums[best])) {
				best = state;
			}
		}
		return best;
	}

}
