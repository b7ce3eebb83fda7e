package dev.waymark.recommendation.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.waymark.candidate.Candidate;
import dev.waymark.candidate.CandidatePool;
import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentPurpose;
import dev.waymark.eligibility.Eligibility;
import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.placement.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * Ranks what the graph holds for a context: pins, then what puts a critic's matter right,
 * then answers to the question just asked, then the rest; each of these rung by rung down
 * the ladder, and within a rung by the largest marginal gain.
 */
public final class Ranking {

	private final CandidatePool pool;

	private final RankingContext context;

	private final Items items;

	private final Set<String> excludedWorks;

	private final Set<String> hidden;

	private final List<LeftOut> refused = new ArrayList<>();

	private final GreedySlate slate;

	private Ranking(CandidatePool pool, RankingContext context, RankingSettings settings) {
		this.pool = pool;
		this.context = context;
		this.items = new Items(pool.questions(), context, settings);
		this.excludedWorks = pool.candidates()
			.stream()
			.map(Candidate::asset)
			.filter((asset) -> context.excluded().contains(asset.id()))
			.map(ContentAsset::workId)
			.collect(Collectors.toSet());
		this.hidden = new HashSet<>(context.placement().contentOf(RuleKind.HIDE, context.conditions().at()));
		this.slate = new GreedySlate(context.size(), context.placement().maxPerFormat(), settings);
	}

	/**
	 * Ranks.
	 * @param pool what the graph holds for the context
	 * @param context the context
	 * @param settings how signals are weighed
	 * @return the slate; empty where nothing may be shown
	 */
	public static Slate rank(CandidatePool pool, RankingContext context, RankingSettings settings) {
		return new Ranking(pool, context, settings).run();
	}

	private Slate run() {
		Map<String, Candidate> named = new HashMap<>();
		this.pool.named().forEach((candidate) -> named.put(candidate.asset().id(), candidate));
		List<Item> reached = nearestEditions(admitted(this.pool.candidates()).stream()
			.map(this.items::of)
			.filter((item) -> item.level().compareTo(FallbackLevel.EDITORIAL) < 0)
			.toList());
		pin(named);
		fill(recoveryFirst(reached));
		fill(reached.stream().filter(Ranking::answersLeading).toList());
		fill(reached);
		if (!this.context.strict()) {
			fillEditorial(named);
		}
		return new Slate(this.slate.picks(), level(this.slate.picks()), leftOut(reached));
	}

	private void pin(Map<String, Candidate> named) {
		for (String id : this.context.placement().contentOf(RuleKind.PIN, this.context.conditions().at())) {
			Candidate candidate = named.get(id);
			if (candidate != null && refusal(candidate.asset()) == null) {
				Item item = this.items.of(candidate);
				if (!this.context.strict() || item.level() == FallbackLevel.NONE) {
					this.slate.pin(item);
				}
			}
		}
	}

	private List<Item> recoveryFirst(List<Item> reached) {
		return this.context.conditions().needsRecovery()
				? reached.stream().filter((item) -> item.asset().purpose() == ContentPurpose.SERVICE_RECOVERY).toList()
				: List.of();
	}

	private void fill(List<Item> group) {
		for (FallbackLevel rung : FallbackLevel.values()) {
			if (rung == FallbackLevel.NONE || !this.context.strict()) {
				this.slate.fillFrom(group.stream().filter((item) -> item.level() == rung).toList());
			}
		}
	}

	private void fillEditorial(Map<String, Candidate> named) {
		for (String id : this.context.placement().editorial()) {
			Candidate candidate = named.get(id);
			if (candidate != null && refusal(candidate.asset()) == null) {
				this.slate.fillFrom(List.of(this.items.editorial(candidate)));
			}
		}
	}

	private List<Candidate> admitted(List<Candidate> candidates) {
		List<Candidate> admitted = new ArrayList<>();
		for (Candidate candidate : candidates) {
			ExclusionReason refusal = refusal(candidate.asset());
			if (refusal == null) {
				admitted.add(candidate);
			}
			else {
				this.refused.add(new LeftOut(candidate.asset(), refusal, worth(candidate)));
			}
		}
		return admitted;
	}

	private @Nullable ExclusionReason refusal(ContentAsset asset) {
		if (this.context.excluded().contains(asset.id()) || this.excludedWorks.contains(asset.workId())) {
			return ExclusionReason.EXCLUDED_BY_CALLER;
		}
		if (this.hidden.contains(asset.id()) || !this.context.placement().takes(asset.format())) {
			return ExclusionReason.HIDDEN_BY_RULE;
		}
		return Eligibility.refusal(asset, this.context.conditions());
	}

	/**
	 * Of the editions of one work, the one on the nearest rung in the nearest language.
	 */
	private List<Item> nearestEditions(List<Item> reached) {
		List<String> locales = this.context.conditions().locales();
		Comparator<Item> nearest = Comparator.comparing(Item::level).thenComparingInt((item) -> {
			int index = locales.indexOf(item.asset().locale());
			return (index < 0) ? locales.size() : index;
		}).thenComparing((item) -> item.asset().id());
		Map<String, Item> byWork = new LinkedHashMap<>();
		reached.stream().sorted(nearest).forEach((item) -> byWork.putIfAbsent(item.asset().workId(), item));
		return List.copyOf(byWork.values());
	}

	private List<LeftOut> leftOut(List<Item> reached) {
		Set<String> picked = this.slate.picks()
			.stream()
			.map((pick) -> pick.item().asset().workId())
			.collect(Collectors.toSet());
		List<LeftOut> leftOut = new ArrayList<>(this.refused);
		reached.stream()
			.filter((item) -> !picked.contains(item.asset().workId()))
			.map((item) -> new LeftOut(item.asset(), passedOver(item), worth(item)))
			.forEach(leftOut::add);
		this.pool.nearMisses()
			.stream()
			.filter((miss) -> !picked.contains(miss.asset().workId()))
			.map((miss) -> new LeftOut(miss.asset(), missReason(miss.asset()), worth(miss)))
			.forEach(leftOut::add);
		return leftOut.stream().sorted(LeftOut.NEAREST_FIRST).toList();
	}

	/** A candidate beyond a limit of the fetch may be shown, and was outscored there. */
	private ExclusionReason missReason(ContentAsset asset) {
		ExclusionReason refusal = refusal(asset);
		return (refusal != null) ? refusal : ExclusionReason.LOWER_SCORE;
	}

	private ExclusionReason passedOver(Item item) {
		if (!this.context.strict() || item.level() == FallbackLevel.NONE) {
			return ExclusionReason.LOWER_SCORE;
		}
		return switch (Eligibility.level(item.asset(), this.context.conditions())) {
			case CONTEXT -> ExclusionReason.CHANNEL_MISFIT;
			case DEFAULT_LOCALE -> ExclusionReason.LOCALE_MISFIT;
			default -> ExclusionReason.NO_CONTENT;
		};
	}

	private double worth(Candidate candidate) {
		return worth(this.items.of(candidate));
	}

	private static double worth(Item item) {
		return item.answers().stream().mapToDouble((answer) -> answer.question().weight() * answer.quality()).sum();
	}

	private static boolean answersLeading(Item item) {
		return item.answers().stream().anyMatch((answer) -> answer.question().leading());
	}

	private static FallbackLevel level(List<Pick> picks) {
		if (picks.isEmpty()) {
			return FallbackLevel.EMPTY;
		}
		return picks.stream()
			.filter(Predicate.not(Pick::pinned))
			.map((pick) -> pick.item().level())
			.reduce(FallbackLevel::or)
			.orElse(FallbackLevel.EDITORIAL);
	}

}
