package dev.waymark.coverage;

/**
 * An atomic cell that nothing serves.
 *
 * @param journey key of the journey
 * @param cell the cell
 * @param priority importance of its question to the persona times the demand
 * @param demandSource where the demand is known from
 * @param reason why nothing serves, as a sentence
 */
public record CoverageGap(String journey, CoverageCell cell, double priority, DemandSource demandSource,
		String reason) {

	/**
	 * Where demand is known from.
	 */
	public enum DemandSource {

		/** Recorded traffic. */
		TRAFFIC,
		/**
		 * The personas' shares of their segments, spread evenly over devices and
		 * languages.
		 */
		PERSONA_SHARES

	}
}
