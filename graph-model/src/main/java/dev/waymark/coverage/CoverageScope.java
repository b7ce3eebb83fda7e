package dev.waymark.coverage;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.waymark.eligibility.SubjectsAtHand;

/**
 * Where coverage is looked at, and how it is summed up.
 *
 * @param by what a cell is bound to; what is not among it is summed up
 * @param spots every device, language and channel that is looked at, each combination
 * once
 * @param at the moment
 * @param about the subjects at hand
 * @param spread in how many spots of the whole map the demand of a persona at a stage
 * lies, whether they are looked at or not
 */
public record CoverageScope(Set<CoverageDimension> by, List<Spot> spots, Instant at, SubjectsAtHand about, int spread) {

	/** A cell that nothing sums up, without its channel. */
	public static final Set<CoverageDimension> ATOMIC = Set.of(CoverageDimension.STAGE, CoverageDimension.PERSONA,
			CoverageDimension.QUESTION, CoverageDimension.DEVICE, CoverageDimension.LOCALE);

	public CoverageScope {
		by = Set.copyOf(by);
		spots = List.copyOf(spots);
		spread = Math.max(1, spread);
	}

	/**
	 * A scope that looks at every spot there is.
	 * @param by what a cell is bound to
	 * @param spots every spot of the map
	 * @param at the moment
	 * @param about the subjects at hand
	 */
	public CoverageScope(Set<CoverageDimension> by, List<Spot> spots, Instant at, SubjectsAtHand about) {
		this(by, spots, at, about, spots.size());
	}

	/**
	 * The same scope with some of its spots.
	 * @param some of them
	 * @return a scope in which the demand of each is what it was
	 */
	CoverageScope of(List<Spot> some) {
		return new CoverageScope(this.by, some, this.at, this.about, this.spread);
	}

	/**
	 * The same scope at another moment.
	 * @param moment the other moment
	 * @return the scope then
	 */
	CoverageScope then(Instant moment) {
		return new CoverageScope(this.by, this.spots, moment, this.about, this.spread);
	}

	boolean binds(CoverageDimension dimension) {
		return this.by.contains(dimension);
	}

}
