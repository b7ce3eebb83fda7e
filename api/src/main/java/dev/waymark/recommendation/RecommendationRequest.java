package dev.waymark.recommendation;

import java.time.Instant;
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
 * @param device what the visitor looks at
 * @param locale the reader's locale
 * @param sentiment how the visitor feels, where known
 * @param at the moment asked for, or null for now
 * @param strict whether only the first rung counts
 * @param preview whether drafts are shown
 * @param withNearMisses whether what was left out is wanted
 * @param visitor whose history counts, or null for nobody's
 */
public record RecommendationRequest(ContextKeys keys, @Nullable String questionText, Device device, Locale locale,
		@Nullable Sentiment sentiment, @Nullable Instant at, boolean strict, boolean preview, boolean withNearMisses,
		@Nullable RequestedVisitor visitor) {

	/**
	 * A request for nobody in particular.
	 * @param keys the keys of the context
	 * @param questionText the visitor's own words, instead of a question's key
	 * @param device what the visitor looks at
	 * @param locale the reader's locale
	 * @param sentiment how the visitor feels, where known
	 * @param at the moment asked for, or null for now
	 * @param strict whether only the first rung counts
	 * @param preview whether drafts are shown
	 * @param withNearMisses whether what was left out is wanted
	 */
	public RecommendationRequest(ContextKeys keys, @Nullable String questionText, Device device, Locale locale,
			@Nullable Sentiment sentiment, @Nullable Instant at, boolean strict, boolean preview,
			boolean withNearMisses) {
		this(keys, questionText, device, locale, sentiment, at, strict, preview, withNearMisses, null);
	}

	/**
	 * The same request without a visitor.
	 * @return what may be shared between visitors
	 */
	RecommendationRequest ofNobody() {
		return new RecommendationRequest(this.keys, this.questionText, this.device, this.locale, this.sentiment,
				this.at, this.strict, this.preview, this.withNearMisses);
	}

}
