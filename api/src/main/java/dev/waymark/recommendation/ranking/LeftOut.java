package dev.waymark.recommendation.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

	/**
	 * What shut out most.
	 * @param leftOut what was left out
	 * @return the most frequent reason, {@link ExclusionReason#NO_CONTENT} without any
	 */
	static ExclusionReason mostFrequent(List<LeftOut> leftOut) {
		return leftOut.stream()
			.collect(Collectors.groupingBy(LeftOut::reason, Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.<ExclusionReason, Long>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map(Map.Entry::getKey)
			.orElse(ExclusionReason.NO_CONTENT);
	}

}
