package dev.waymark.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import dev.waymark.candidate.CandidatePool;
import dev.waymark.candidate.CandidateQuery;
import dev.waymark.candidate.ContextFacts;
import dev.waymark.candidate.ContextFacts.ContextStage;
import dev.waymark.candidate.ContextKeys;
import dev.waymark.candidate.Contexts;
import dev.waymark.eligibility.ServingConditions;
import dev.waymark.locale.LocaleLookup;
import dev.waymark.placement.Placement;
import dev.waymark.placement.RuleKind;
import dev.waymark.question.matching.QuestionMatch;
import dev.waymark.recommendation.ranking.Ranking;
import dev.waymark.recommendation.ranking.RankingContext;
import dev.waymark.recommendation.ranking.Slate;
import org.jspecify.annotations.Nullable;

/**
 * Answers what to show next: one statement reads the visitor's history, where a visitor
 * is named, one resolves the context, one fetches the candidates of a slot, the rest is
 * arithmetic.
 */
public final class NextBestContent {

	/** Callers that leave out more than a few share a fetch in steps of this many. */
	private static final int SPARE_STEP = 16;

	/** Of what is not for a visitor, mostly no more than this lies in one context. */
	private static final int LIKELY_BARRED = 32;

	/** What is left out is so in every edition; a reader sees rarely more than two. */
	private static final int EDITIONS = 2;

	/** Slates of up to so many items share a fetch. */
	private static final int USUAL_SIZE = 10;

	private static final int LARGEST_SIZE = 50;

	/** Works more than are needed, for those that expire while candidates are kept. */
	private static final int RESERVE = 20;

	private final KnownVisitors visitors;

	private final Contexts contexts;

	private final CandidateCache candidates;

	private final SlotPolicies policies;

	private final Locale defaultLocale;

	private final RecommendationAssembly assembly;

	private final Clock clock;

	NextBestContent(KnownVisitors visitors, Contexts contexts, CandidateCache candidates, SlotPolicies policies,
			Locale defaultLocale, RecommendationAssembly assembly, Clock clock) {
		this.visitors = visitors;
		this.contexts = contexts;
		this.candidates = candidates;
		this.policies = policies;
		this.defaultLocale = defaultLocale;
		this.assembly = assembly;
		this.clock = clock;
	}

	/**
	 * Resolves what a page asks for, once for all its slots.
	 * @param request what the caller asks for
	 * @return a session that answers slot by slot
	 * @throws dev.waymark.input.InputException if a key names nothing
	 */
	public Page open(RecommendationRequest request) {
		Instant at = (request.at() != null) ? request.at() : this.clock.instant();
		KnownVisitor visitor = this.visitors.know(request, at);
		RecommendationRequest used = visitor.completed(request);
		return new Page(used, visitor, this.contexts.resolve(used.keys(), used.questionText(), used.locale()), at);
	}

	/**
	 * One page: a resolved context whose slots never show the same item twice.
	 */
	public final class Page {

		private final RecommendationRequest request;

		private final KnownVisitor visitor;

		private final ContextFacts facts;

		private final Instant at;

		/** Works that the slots answered so far show. */
		private final Set<String> shownWorks = new HashSet<>();

		private Page(RecommendationRequest request, KnownVisitor visitor, ContextFacts facts, Instant at) {
			this.request = request;
			this.visitor = visitor;
			this.facts = facts;
			this.at = at;
		}

		/**
		 * Answers one slot.
		 * @param placement key of a slot that was named when the page was opened, or null
		 * for the built-in one
		 * @param size how many items are wanted, from 1
		 * @return the answer; items of slots answered before are left out
		 * @throws dev.waymark.input.InputException if the graph holds no such slot
		 */
		public Recommendation recommend(@Nullable String placement, int size) {
			Placement slot = slot(placement);
			ServingConditions conditions = conditions();
			PersonalPool personal = pool(slot, conditions, size);
			RankingContext context = new RankingContext(conditions, this.facts.stage() != null,
					this.request.keys().persona() != null, this.request.keys().trigger() != null,
					Set.copyOf(this.request.keys().about()), slot, this.facts.excludedWorks(), this.shownWorks, size,
					this.request.strict());
			RequestedVisitor named = this.request.visitor();
			SlotPolicy policy = NextBestContent.this.policies.of(slot, this.request,
					(named != null) ? named.id() : null, stageId());
			Slate ranked = Ranking.rank(personal.pool(), context, policy.ranking());
			ranked.picks().forEach((pick) -> this.shownWorks.add(pick.item().asset().workId()));
			Slate slate = PersonalSlate.complete(ranked, personal, this.visitor, this.shownWorks,
					this.request.strict());
			return NextBestContent.this.assembly.assemble(this.request, this.visitor, this.facts, slot, personal.pool(),
					policy, slate);
		}

		private @Nullable String stageId() {
			return (this.facts.stage() != null) ? this.facts.stage().id() : null;
		}

		/**
		 * Visitors share what was fetched. Where more of it is not for this one than was
		 * fetched to spare, more is fetched, twice as much each time.
		 */
		private PersonalPool pool(Placement slot, ServingConditions conditions, int size) {
			int left = EDITIONS * (this.facts.excludedWorks().size() + this.shownWorks.size()
					+ slot.contentOf(RuleKind.HIDE, this.at).size());
			int likely = left + Math.min(EDITIONS * this.visitor.barredWorks(slot), LIKELY_BARRED);
			int spare = (likely + SPARE_STEP - 1) / SPARE_STEP * SPARE_STEP;
			boolean all = false;
			while (true) {
				PersonalPool personal = PersonalPool.of(fetch(slot, conditions, size, spare, all), this.visitor, slot,
						stageKey(), this.at);
				boolean enough = left + EDITIONS * personal.withheldWorks() <= spare;
				if (enough && (all || !personal.shifted() || this.request.strict())) {
					return personal;
				}
				all |= personal.shifted();
				spare = enough ? spare : 2 * Math.max(spare, SPARE_STEP);
			}
		}

		private CandidatePool fetch(Placement slot, ServingConditions conditions, int size, int spare, boolean all) {
			return NextBestContent.this.candidates.get(query(slot, conditions, size, spare, all), this.facts.revision(),
					this.request.at() != null);
		}

		private @Nullable String stageKey() {
			ContextStage stage = this.facts.stage();
			return (stage != null) ? stage.key() : null;
		}

		private Placement slot(@Nullable String key) {
			if (key == null) {
				return Placement.BUILT_IN;
			}
			Placement slot = this.facts.placements().get(key);
			if (slot == null) {
				NextBestContent.this.contexts.requirePlacement(key);
			}
			return (slot != null) ? slot : Placement.BUILT_IN;
		}

		private ServingConditions conditions() {
			ContextStage stage = this.facts.stage();
			return new ServingConditions(this.at, this.request.preview(), this.request.device(),
					this.request.keys().channel(), LocaleLookup.tagsServing(this.request.locale()),
					ServingConditions.standIns(this.request.locale(), NextBestContent.this.defaultLocale),
					this.facts.subjects(), stage != null && stage.postPurchase(), this.request.sentiment());
		}

		private CandidateQuery query(Placement slot, ServingConditions conditions, int size, int spare, boolean all) {
			ContextKeys keys = this.request.keys();
			return new CandidateQuery(keys.journey(), this.facts.reach(), keys.persona(), keys.trigger(),
					this.facts.question(), conditions, slot.formats().stream().sorted().toList(), slot.named(this.at),
					slot.contentOf(RuleKind.BOOST, this.at),
					this.facts.questionMatches().stream().map(QuestionMatch::questionKey).toList(), spare,
					all ? Integer.MAX_VALUE : enough(slot, conditions, size, spare),
					this.request.withNearMisses() || this.request.strict());
		}

		/**
		 * Strict serving needs the first rung alone. A question just asked, pins, a limit
		 * per format, a critic's matter and drafts need all of it: what is shown first
		 * then may lie on any rung.
		 */
		private int enough(Placement slot, ServingConditions conditions, int size, int spare) {
			if (this.request.strict() && !this.request.withNearMisses()) {
				return 0;
			}
			if (this.facts.question() != null || !slot.named(this.at).isEmpty() || slot.maxPerFormat() != null
					|| conditions.needsRecovery() || conditions.drafts()) {
				return Integer.MAX_VALUE;
			}
			int listed = this.request.withNearMisses() ? RecommendationAssembly.MOST_LISTED : 0;
			return ((size <= USUAL_SIZE) ? USUAL_SIZE : LARGEST_SIZE) + RESERVE + spare + listed;
		}

	}

}
