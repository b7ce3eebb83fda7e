package dev.waymark.recommendation.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.candidate.Candidate;
import dev.waymark.candidate.CandidatePool;
import dev.waymark.content.ContentPurpose;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.placement.Placement;
import dev.waymark.placement.RuleKind;

/**
 * Ranks what the graph holds for a context: pins, then what puts a critic's matter right,
 * then answers to the question just asked, then the rest; each of these rung by rung down
 * the ladder, and within a rung by the largest marginal gain.
 */
public final class Ranking {

	private final CandidatePool pool;

	private final RankingContext context;

	private final Items items;

	private final Admission admission;

	private final Editions editions;

	private final GreedySlate slate;

	private final boolean editorialFirst;

	private Ranking(CandidatePool pool, RankingContext context, RankingPolicy policy) {
		this.pool = pool;
		this.context = context;
		this.items = new Items(pool.questions(), context, policy);
		this.admission = new Admission(context);
		this.editions = new Editions(context.conditions().locales());
		this.slate = new GreedySlate(context.size(), context.placement().maxPerFormat(), policy.settings(),
				policy.exploration());
		this.editorialFirst = policy.editorialFirst();
	}

	/**
	 * Ranks.
	 * @param pool what the graph holds for the context
	 * @param context the context
	 * @param policy how the slate is chosen
	 * @return the slate; empty where nothing may be shown
	 */
	public static Slate rank(CandidatePool pool, RankingContext context, RankingPolicy policy) {
		return new Ranking(pool, context, policy).run();
	}

	private Slate run() {
		List<Item> refused = new ArrayList<>();
		List<Item> admitted = new ArrayList<>();
		for (Candidate candidate : this.pool.candidates()) {
			Item item = this.items.of(candidate);
			(admitted(item) ? admitted : refused).add(item);
		}
		List<Item> reached = this.editions.nearest(admitted.stream().filter(Item::reached).toList());
		pin();
		fill(recovery(reached));
		if (this.editorialFirst) {
			fillEditorial();
		}
		fill(reached.stream().filter(Item::answersLeading).toList());
		fill(reached);
		fillEditorial();
		refused.addAll(refusedPins());
		refused.addAll(this.pool.nearMisses().stream().map(this.items::of).toList());
		LeftOuts leftOut = new LeftOuts(this.context, this.admission, this.slate);
		return leftOut.complete(level(this.slate.picks()), reached, refused);
	}

	private boolean admitted(Item item) {
		return this.admission.refusal(item.asset()) == null;
	}

	private void pin() {
		for (String id : this.context.placement().contentOf(RuleKind.PIN, this.context.conditions().at())) {
			this.editions.nearest(named(id)).stream().filter(this::withinReach).forEach(this.slate::pin);
		}
	}

	/** The content team wonders most about what it pinned itself. */
	private List<Item> refusedPins() {
		List<String> pins = this.context.placement().contentOf(RuleKind.PIN, this.context.conditions().at());
		Set<String> others = Stream.concat(this.pool.candidates().stream(), this.pool.nearMisses().stream())
			.map((candidate) -> candidate.asset().id())
			.collect(Collectors.toSet());
		return this.pool.named()
			.stream()
			.filter((candidate) -> pins.contains(candidate.asset().id()) && !others.contains(candidate.asset().id()))
			.map(this.items::of)
			.filter(Predicate.not(this::admitted))
			.toList();
	}

	/** All editions of what a rule or the list names, as far as they may be shown. */
	private List<Item> named(String id) {
		return this.pool.named()
			.stream()
			.filter((candidate) -> Placement.means(id, candidate.asset()))
			.map(this.items::of)
			.filter(this::admitted)
			.toList();
	}

	/** What is nearest of it: more would crowd out what the critic came for. */
	private List<Item> recovery(List<Item> reached) {
		if (!this.context.conditions().needsRecovery()) {
			return List.of();
		}
		List<Item> all = reached.stream()
			.filter((item) -> item.asset().purpose() == ContentPurpose.SERVICE_RECOVERY)
			.toList();
		FallbackLevel nearest = all.stream().map(Item::level).min(Comparator.naturalOrder()).orElse(FallbackLevel.NONE);
		return all.stream().filter((item) -> item.level() == nearest).toList();
	}

	private void fill(List<Item> group) {
		for (FallbackLevel rung : FallbackLevel.values()) {
			this.slate
				.fillFrom(group.stream().filter((item) -> item.level() == rung).filter(this::withinReach).toList());
		}
	}

	private void fillEditorial() {
		if (!this.context.strict()) {
			for (String id : this.context.placement().editorial()) {
				this.slate.fillFrom(this.editions.nearest(named(id).stream().map(Item::asEditorial).toList()));
			}
		}
	}

	private boolean withinReach(Item item) {
		return !this.context.strict() || item.level() == FallbackLevel.NONE;
	}

	/**
	 * Pins count where there is nothing else: the content team chose them, not the
	 * ladder.
	 */
	private static FallbackLevel level(List<Pick> picks) {
		List<Pick> counting = picks.stream().anyMatch(Predicate.not(Pick::pinned))
				? picks.stream().filter(Predicate.not(Pick::pinned)).toList() : picks;
		return counting.stream()
			.map((pick) -> pick.item().level())
			.reduce(FallbackLevel::or)
			.orElse(FallbackLevel.EMPTY);
	}

}
