package dev.waymark.coverage;

/**
 * How well a cell is covered, by the number of distinct works that serve it.
 */
public enum CoverageStatus {

	GAP, THIN, ADEQUATE, STRONG

}
