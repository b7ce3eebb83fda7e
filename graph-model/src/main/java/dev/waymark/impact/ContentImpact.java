package dev.waymark.impact;

import java.util.Comparator;

/**
 * How much more often visitors move on after content than without it.
 *
 * @param contentId id of the content
 * @param exposed stays at a stage in which it was seen and that can be compared
 * @param others stays at the same stages, of the same personas, in which it was not
 * @param lift share of those that moved on, minus that of stays without it, at the same
 * stage and of the same persona
 * @param lower lower end of the 95 % interval
 * @param upper upper end of the 95 % interval
 */
public record ContentImpact(String contentId, int exposed, int others, double lift, double lower, double upper) {

	/** What leaves its mark for sure comes first: by the lower end, then by id. */
	static final Comparator<ContentImpact> SUREST_FIRST = Comparator.comparingDouble(ContentImpact::lower)
		.reversed()
		.thenComparing(ContentImpact::contentId);

}
