package dev.waymark.recommendation.ranking;

import java.util.List;

import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.eligibility.FallbackLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor is shown in one slot, and what was left out.
 *
 * @param picks the items, best first
 * @param level the farthest rung that any item needed; pins do not count beside others
 * @param emptyReason what shut out most, where the slate is empty, else null
 * @param leftOut near misses, those that would have gained most first
 */
public record Slate(List<Pick> picks, FallbackLevel level, @Nullable ExclusionReason emptyReason,
		List<LeftOut> leftOut) {

	public Slate {
		picks = List.copyOf(picks);
		leftOut = List.copyOf(leftOut);
	}

}
