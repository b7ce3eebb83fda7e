package dev.waymark.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import dev.waymark.candidate.ContextKeys;
import dev.waymark.content.Device;
import dev.waymark.eligibility.Sentiment;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asks for.
 *
 * @param keys the keys of the context
 * @param questionText the visitor's own words, instead of a question's key
 * @param currentContentId what is on the page now
 * @param device what the visitor looks at
 * @param locale the reader's locale
 * @param sentiment how the visitor feels, where known
 * @param at the moment asked for, or null for now
 * @param excluded ids that the caller leaves out
 * @param strict whether only the first rung counts
 * @param preview whether drafts are shown
 * @param withNearMisses whether what was left out is wanted
 */
public record RecommendationRequest(ContextKeys keys, @Nullable String questionText, @Nullable String currentContentId,
		Device device, Locale locale, @Nullable Sentiment sentiment, @Nullable Instant at, List<String> excluded,
		boolean strict, boolean preview, boolean withNearMisses) {

	public RecommendationRequest {
		excluded = List.copyOf(excluded);
	}
}
