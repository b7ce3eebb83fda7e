package dev.waymark.seed.simulating;

import dev.waymark.placement.Experiment;
import dev.waymark.seed.simulating.SimulatedWorld.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What visitors truly like, and what truly moves them: a function of the seed.
 */
public final class Taste {

	private static final double LEAST = 0.02;

	private static final double MOST = 0.3;

	private static final double FARTHEST = 0.8;

	private static final double MOST_BY_VARIANT = 0.4;

	private final long seed;

	Taste(long seed) {
		this.seed = seed;
	}

	/**
	 * How likely a visitor clicks on a piece that is shown.
	 * @param persona key of the visitor's persona, null for none
	 * @param piece what is shown
	 * @return 0.01 to 0.45
	 */
	public double click(@Nullable String persona, Piece piece) {
		double format = chance(persona + "|" + piece.format()).between(LEAST, MOST);
		return format * chance(piece.id()).between(0.5, 1.5);
	}

	/**
	 * How much looking at a piece moves a visitor on.
	 * @param piece what is looked at
	 * @return what is added to the logarithm of the weight of moving on, −0.2 to 0.8
	 */
	public double pull(Piece piece) {
		return Math.max(-0.2, chance("pull|" + piece.id()).between(-1, FARTHEST));
	}

	/**
	 * How much a slate moves a visitor on by the way in which the slot is filled.
	 * @param variant key of an experiment's variant, null for none
	 * @return the same; 0 for the control group and outside experiments
	 */
	public double pull(@Nullable String variant) {
		return (variant == null || variant.equals(Experiment.CONTROL)) ? 0
				: chance("variant|" + variant).between(-MOST_BY_VARIANT / 4, MOST_BY_VARIANT);
	}

	private Chance chance(String name) {
		return new Chance(this.seed, name.hashCode());
	}

}
