package dev.waymark.coverage;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Sums up one cell after the other without making anything anew between them.
 */
final class CellSum {

	private final ServedWorks served;

	/** By work: the cell that counted it last, and the last that found it fresh. */
	private final int[] counted;

	private final int[] fresh;

	private int cell;

	private int works;

	private int freshWorks;

	private int atoms;

	private int gaps;

	private double weight;

	private double coveredWeight;

	private double demand;

	CellSum(ServedWorks served) {
		this.served = served;
		this.counted = new int[served.workCount()];
		this.fresh = new int[served.workCount()];
		Arrays.fill(this.counted, -1);
		Arrays.fill(this.fresh, -1);
	}

	void begin() {
		this.cell++;
		this.works = 0;
		this.freshWorks = 0;
		this.atoms = 0;
		this.gaps = 0;
		this.weight = 0;
		this.coveredWeight = 0;
		this.demand = 0;
	}

	/**
	 * Adds one atom.
	 * @param ask the question that is asked
	 * @param spot number of the spot
	 * @param spots how many spots share the persona's demand
	 * @param format only content of this format counts and only where it serves, or null
	 * for all
	 */
	void add(Ask ask, int spot, int spots, @Nullable String format) {
		boolean covered = false;
		for (int asset : this.served.answering(ask.question())) {
			if (this.served.serves(asset, ask.postPurchase(), spot)
					&& (format == null || format.equals(this.served.format(asset)))) {
				covered = true;
				count(asset);
			}
		}
		if (format != null && !covered) {
			return;
		}
		this.atoms++;
		this.gaps += covered ? 0 : 1;
		this.weight += ask.weight();
		this.coveredWeight += covered ? ask.weight() : 0;
		this.demand += ask.share() / spots;
	}

	private void count(int asset) {
		int work = this.served.work(asset);
		if (this.counted[work] != this.cell) {
			this.counted[work] = this.cell;
			this.works++;
		}
		if (!this.served.stale(asset) && this.fresh[work] != this.cell) {
			this.fresh[work] = this.cell;
			this.freshWorks++;
		}
	}

	int works() {
		return this.works;
	}

	CoverageCell cell(CellKeys keys, CoverageRules rules) {
		return new CoverageCell(keys.order(), keys.stage(), keys.persona(), keys.question(), keys.device(),
				keys.locale(), keys.channel(), keys.format(), this.works, this.works - this.freshWorks, this.atoms,
				this.gaps, this.weight, this.coveredWeight, rules.status(this.works), this.demand);
	}

}
