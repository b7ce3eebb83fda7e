package dev.waymark.recommendation.ranking;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.waymark.eligibility.Eligibility;
import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.eligibility.FallbackLevel;
import org.jspecify.annotations.Nullable;

/**
 * Says of everything that is not in a slate why it is not, and of an empty slate what
 * shut out most.
 */
final class LeftOuts {

	private final RankingContext context;

	private final Admission admission;

	private final GreedySlate slate;

	LeftOuts(RankingContext context, Admission admission, GreedySlate slate) {
		this.context = context;
		this.admission = admission;
		this.slate = slate;
	}

	/**
	 * The slate with what was left out.
	 * @param level the slate's level
	 * @param reached what could have been in it
	 * @param refused what could not
	 */
	Slate complete(FallbackLevel level, Collection<Item> reached, Collection<Item> refused) {
		List<Pick> picks = this.slate.picks();
		Set<String> shown = new HashSet<>(this.context.shownWorks());
		picks.forEach((pick) -> shown.add(pick.item().asset().workId()));
		List<Item> left = Stream.concat(reached.stream(), refused.stream())
			.filter((item) -> !shown.contains(item.asset().workId()))
			.toList();
		List<LeftOut> leftOut = left.stream()
			.map((item) -> new LeftOut(item.asset(), reason(item), item.worth()))
			.sorted(LeftOut.NEAREST_FIRST)
			.toList();
		return new Slate(picks, level, picks.isEmpty() ? shutOutMost(left) : null, leftOut);
	}

	/** Where only the first rung counts, so does only what answers a question on it. */
	private ExclusionReason shutOutMost(Collection<Item> left) {
		return ExclusionReason.mostFrequent(left.stream()
			.filter((item) -> !this.context.strict() || item.nearestQuestion() == FallbackLevel.NONE)
			.map(this::reason));
	}

	private ExclusionReason reason(Item item) {
		ExclusionReason refusal = this.admission.refusal(item.asset());
		if (refusal == null && this.context.strict()) {
			refusal = beyondReach(item);
		}
		if (refusal == null && !this.slate.hasRoomForFormat(item)) {
			refusal = ExclusionReason.HIDDEN_BY_RULE;
		}
		return (refusal != null) ? refusal : ExclusionReason.LOWER_SCORE;
	}

	private @Nullable ExclusionReason beyondReach(Item item) {
		if (item.level() == FallbackLevel.NONE) {
			return null;
		}
		ExclusionReason own = Eligibility.shortfall(item.asset(), this.context.conditions());
		return (own != null) ? own : ExclusionReason.NO_CONTENT;
	}

}
