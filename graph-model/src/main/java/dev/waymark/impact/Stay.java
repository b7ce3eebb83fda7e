package dev.waymark.impact;

import java.util.Set;

/**
 * A stay at a stage as it counts here.
 *
 * @param stratum the stage and the visitor's persona: stays of one stratum are compared
 * @param seen ids of the content seen during it
 * @param advanced whether a later stage of the journey came next
 */
record Stay(String stratum, Set<String> seen, boolean advanced) {

	Stay {
		seen = Set.copyOf(seen);
	}

}
