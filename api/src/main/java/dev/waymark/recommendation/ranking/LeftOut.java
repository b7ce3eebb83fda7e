package dev.waymark.recommendation.ranking;

import java.util.Comparator;

import dev.waymark.content.ContentAsset;
import dev.waymark.eligibility.ExclusionReason;

/**
 * Content that is not in a slate.
 *
 * @param asset the content
 * @param reason why
 * @param missed what it would have been worth alone: the sum over its questions of weight
 * times quality
 */
public record LeftOut(ContentAsset asset, ExclusionReason reason, double missed) {

	/** Those that would have been worth most first; ties by id. */
	static final Comparator<LeftOut> NEAREST_FIRST = Comparator.comparingDouble(LeftOut::missed)
		.reversed()
		.thenComparing((left) -> left.asset().id());

}
