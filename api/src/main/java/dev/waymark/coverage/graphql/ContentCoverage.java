package dev.waymark.coverage.graphql;

import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.CoverageReport;
import dev.waymark.page.PageRequest;

/**
 * Coverage with its sums; its cells are listed where they are asked for.
 */
record ContentCoverage(Coverage coverage, int cellCount, int coveredCount, double ratio, double weightedRatio) {

	static ContentCoverage of(Coverage coverage) {
		CoverageReport sums = coverage.report(null, new PageRequest(1, ""));
		return new ContentCoverage(coverage, sums.cellCount(), sums.coveredCount(), sums.ratio(), sums.weightedRatio());
	}

}
