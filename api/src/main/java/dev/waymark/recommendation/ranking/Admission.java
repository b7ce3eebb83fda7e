package dev.waymark.recommendation.ranking;

import dev.waymark.content.ContentAsset;
import dev.waymark.eligibility.Eligibility;
import dev.waymark.eligibility.ExclusionReason;
import org.jspecify.annotations.Nullable;

/**
 * Whether content may stand in the slot: the caller's wishes and the slot's rules, then
 * {@link Eligibility}.
 *
 * @param context what the slate is built for
 */
record Admission(RankingContext context) {

	/**
	 * Why content may not stand in the slot.
	 * @param asset the content
	 * @return the reason, or null where it may
	 */
	@Nullable ExclusionReason refusal(ContentAsset asset) {
		if (this.context.excludedWorks().contains(asset.workId())
				|| this.context.shownWorks().contains(asset.workId())) {
			return ExclusionReason.EXCLUDED_BY_CALLER;
		}
		if (this.context.placement().hides(asset, this.context.conditions().at())
				|| !this.context.placement().takes(asset.format())) {
			return ExclusionReason.HIDDEN_BY_RULE;
		}
		return Eligibility.refusal(asset, this.context.conditions());
	}

}
