package dev.waymark.recommendation.explanation;

import java.util.Set;

import dev.waymark.candidate.ContextFacts;
import dev.waymark.candidate.ContextFacts.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Who and what took part in a recommendation.
 *
 * @param persona key, where bound
 * @param trigger key, where bound
 * @param stage id of the stage that was used, where known
 * @param ties relationships between the three that exist
 * @param placement key of the slot, empty for the built-in one
 */
public record PathContext(@Nullable String persona, @Nullable String trigger, @Nullable String stage, Set<Tie> ties,
		String placement) {

	public PathContext {
		ties = Set.copyOf(ties);
	}

	boolean tied(ContextFacts.Tie tie) {
		return this.ties.contains(tie);
	}

}
