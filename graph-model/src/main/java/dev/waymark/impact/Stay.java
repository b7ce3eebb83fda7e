package dev.waymark.impact;

import java.util.Set;

/**
 * A stay at a stage as it counts here.
 *
 * @param stage key of the stage
 * @param persona key of the visitor's persona, empty where none is known
 * @param seen ids of the content seen during it
 * @param advanced whether a later stage of the journey came next
 */
record Stay(String stage, String persona, Set<String> seen, boolean advanced) {

	Stay {
		seen = Set.copyOf(seen);
	}

	/** Stays of one stratum are compared. */
	String stratum() {
		return this.stage + '|' + this.persona;
	}

}
