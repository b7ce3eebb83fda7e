package dev.waymark.eligibility;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a piece of content is not in an answer, or why an answer is empty.
 */
public enum ExclusionReason {

	/** Nothing in the graph answers here. */
	NO_CONTENT,

	/** The visitor has seen it. */
	SEEN,

	/** The visitor's question is answered. */
	ANSWERED,

	/** Outside its time, or its rights are not cleared. */
	NOT_AVAILABLE,

	/** A draft, archived, or to be published later. */
	NOT_PUBLISHED,

	/** Does not fit the device. */
	DEVICE_MISFIT,

	/** Does not fit the channel. */
	CHANNEL_MISFIT,

	/** Not in a language the visitor reads. */
	LOCALE_MISFIT,

	/** About something else than the subjects at hand. */
	SUBJECT_MISFIT,

	/** Its purpose has no place here. */
	PURPOSE_NOT_ALLOWED,

	/** A rule of the placement hides it. */
	HIDDEN_BY_RULE,

	/** Shown often enough already. */
	FREQUENCY_CAP,

	/** The caller left it out. */
	EXCLUDED_BY_CALLER,

	/** Eligible, and others score higher. */
	LOWER_SCORE;

	/**
	 * What left out most.
	 * @param reasons one for each piece of content that was left out
	 * @return the most frequent, of several the first as they stand here;
	 * {@link #NO_CONTENT} where nothing was left out
	 */
	public static ExclusionReason mostFrequent(Stream<ExclusionReason> reasons) {
		return reasons.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.<ExclusionReason, Long>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map(Map.Entry::getKey)
			.orElse(NO_CONTENT);
	}

}
