package dev.waymark.studio;

import java.util.Collection;

import dev.waymark.coverage.CoverageCell;

/**
 * How much of some cells is covered, by the weight of their questions.
 *
 * @param weight the sum of the weights
 * @param coveredWeight the part of it that is no gap
 * @param atoms how many atomic cells there are
 * @param gaps how many of them are gaps
 */
record Share(double weight, double coveredWeight, int atoms, int gaps) {

	private static final int STEPS = 10;

	static Share of(CoverageCell cell) {
		return new Share(cell.weight(), cell.coveredWeight(), cell.atomCount(), cell.gapCount());
	}

	static Share of(Collection<CoverageCell> cells) {
		return cells.stream().map(Share::of).reduce(new Share(0, 0, 0, 0), Share::plus);
	}

	private Share plus(Share other) {
		return new Share(this.weight + other.weight, this.coveredWeight + other.coveredWeight, this.atoms + other.atoms,
				this.gaps + other.gaps);
	}

	/**
	 * The covered share in percent. It is 100 only without any gap, and 0 only where all
	 * are gaps.
	 */
	public int percent() {
		if (this.gaps == 0) {
			return 100;
		}
		if (this.gaps == this.atoms) {
			return 0;
		}
		double share = (this.weight > 0) ? this.coveredWeight / this.weight
				: (double) (this.atoms - this.gaps) / this.atoms;
		return (int) Math.clamp(Math.round(100 * share), 1, 99);
	}

	/** The shade from 0, nothing, to 10, all. */
	public int step() {
		return (percent() + STEPS / 2) / STEPS;
	}

	/** A disc that is filled so far. */
	public String symbol() {
		int percent = percent();
		if (percent == 0) {
			return "○";
		}
		if (percent == 100) {
			return "●";
		}
		return (percent < 38) ? "◔" : (percent < 63) ? "◑" : "◕";
	}

	/** The gaps in words: {@code no gap}, {@code 1 gap of 14}. */
	public String words() {
		return switch (this.gaps) {
			case 0 -> "no gap";
			case 1 -> "1 gap of " + this.atoms;
			default -> this.gaps + " gaps of " + this.atoms;
		};
	}

}
