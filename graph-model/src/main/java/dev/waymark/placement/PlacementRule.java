package dev.waymark.placement;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a placement does with one piece of content, for a time.
 *
 * @param kind what it does
 * @param content id of the content
 * @param factor of a boost, 1 to 10; 1 for other kinds
 * @param from first moment, or null for ever before
 * @param until first moment after, or null for ever after
 */
public record PlacementRule(RuleKind kind, String content, double factor, @Nullable Instant from,
		@Nullable Instant until) {

	/**
	 * Whether the rule holds.
	 * @param at the moment
	 * @return true within its window
	 */
	public boolean holdsAt(Instant at) {
		return (this.from == null || !at.isBefore(this.from)) && (this.until == null || at.isBefore(this.until));
	}

}
