package dev.waymark.candidate;

import java.time.Instant;
import java.util.List;

import dev.waymark.eligibility.ServingConditions;
import org.jspecify.annotations.Nullable;

/**
 * What candidates are looked for by. Equal queries have equal answers on an unchanged
 * graph, so this is a cache's key.
 *
 * @param journey key of the journey model
 * @param reach the stages that count
 * @param persona key, where bound
 * @param trigger key, where bound
 * @param question key of the question just asked, where bound
 * @param conditions what decides whether content may be shown
 * @param formats keys of the formats that the placement takes; empty for all
 * @param named ids that the placement pins or lists
 * @param boosted ids that the placement raises
 * @param matched keys of the questions that the visitor's own words match
 * @param spare how many candidates the caller may still leave out
 * @param enough where the nearest rungs serve so many works in the reader's language,
 * later ones are not looked at
 * @param withNearMisses whether content that may not be shown is asked for too
 */
public record CandidateQuery(String journey, List<StageReach> reach, @Nullable String persona, @Nullable String trigger,
		@Nullable String question, ServingConditions conditions, List<String> formats, List<String> named,
		List<String> boosted, List<String> matched, int spare, int enough, boolean withNearMisses) {

	public CandidateQuery {
		reach = List.copyOf(reach);
		formats = List.copyOf(formats);
		named = List.copyOf(named);
		boosted = List.copyOf(boosted);
		matched = List.copyOf(matched);
	}

	/**
	 * The same query at another moment.
	 * @param at the moment
	 * @return a query that differs in nothing else
	 */
	public CandidateQuery at(Instant at) {
		ServingConditions moved = new ServingConditions(at, this.conditions.drafts(), this.conditions.device(),
				this.conditions.channel(), this.conditions.locales(), this.conditions.defaultLocales(),
				this.conditions.about(), this.conditions.postPurchase(), this.conditions.sentiment());
		return new CandidateQuery(this.journey, this.reach, this.persona, this.trigger, this.question, moved,
				this.formats, this.named, this.boosted, this.matched, this.spare, this.enough, this.withNearMisses);
	}

}
