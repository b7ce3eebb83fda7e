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
 */
public record CoverageScope(Set<CoverageDimension> by, List<Spot> spots, Instant at, SubjectsAtHand about) {

	/** A cell that nothing sums up, without its channel. */
	public static final Set<CoverageDimension> ATOMIC = Set.of(CoverageDimension.STAGE, CoverageDimension.PERSONA,
			CoverageDimension.QUESTION, CoverageDimension.DEVICE, CoverageDimension.LOCALE);

	public CoverageScope {
		by = Set.copyOf(by);
		spots = List.copyOf(spots);
	}

	boolean binds(CoverageDimension dimension) {
		return this.by.contains(dimension);
	}

}
