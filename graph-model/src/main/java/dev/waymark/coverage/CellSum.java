package dev.waymark.coverage;

/**
 * Sums up the atoms of one cell.
 */
final class CellSum {

	private final int spread;

	private final boolean coveredAlone;

	private int atoms;

	private int gaps;

	private double weight;

	private double coveredWeight;

	private double demand;

	/**
	 * Begins with nothing.
	 * @param spread how many spots of the whole map share a persona's demand
	 * @param coveredAlone whether only covered atoms count
	 */
	CellSum(int spread, boolean coveredAlone) {
		this.spread = spread;
		this.coveredAlone = coveredAlone;
	}

	void add(Ask ask, boolean covered) {
		if (this.coveredAlone && !covered) {
			return;
		}
		this.atoms++;
		this.gaps += covered ? 0 : 1;
		this.weight += ask.weight();
		this.coveredWeight += covered ? ask.weight() : 0;
		this.demand += ask.share() / this.spread;
	}

	CoverageCell cell(CellKeys keys, int works, int staleWorks, CoverageRules rules) {
		return new CoverageCell(keys.order(), keys.stage(), keys.persona(), keys.question(), keys.device(),
				keys.locale(), keys.channel(), keys.format(), works, staleWorks, this.atoms, this.gaps,
				SumOfDecimals.plain(this.weight), SumOfDecimals.plain(this.coveredWeight), rules.status(works),
				SumOfDecimals.plain(this.demand));
	}

}
