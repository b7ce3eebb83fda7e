package dev.waymark.coverage.graphql;

import dev.waymark.connection.ListMark;
import dev.waymark.coverage.Coverage;
import dev.waymark.coverage.CoverageReport;
import dev.waymark.page.PageRequest;

/**
 * Coverage with its sums; its cells are listed where they are asked for.
 *
 * @param coverage the cells
 * @param list marks their cursors
 */
record ContentCoverage(Coverage coverage, ListMark list, int cellCount, int coveredCount, double ratio,
		double weightedRatio) {

	static ContentCoverage of(Coverage coverage, ListMark list) {
		CoverageReport sums = coverage.report(null, new PageRequest(1, ""));
		return new ContentCoverage(coverage, list, sums.cellCount(), sums.coveredCount(), sums.ratio(),
				sums.weightedRatio());
	}

}
