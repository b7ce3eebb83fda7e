package dev.waymark.candidate;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The keys of a context as a caller gave them.
 *
 * @param journey key of the journey model
 * @param stage key within the journey
 * @param persona key
 * @param trigger key
 * @param question key of the question just asked
 * @param about keys of the subjects at hand
 * @param channel key
 * @param placements keys of the slots on the page
 * @param excluded ids of content that must not be shown: on the page now, or left out by
 * the caller; those that name nothing leave nothing out
 */
public record ContextKeys(String journey, @Nullable String stage, @Nullable String persona, @Nullable String trigger,
		@Nullable String question, List<String> about, @Nullable String channel, List<String> placements,
		List<String> excluded) {

	public ContextKeys {
		about = List.copyOf(about);
		placements = List.copyOf(placements);
		excluded = List.copyOf(excluded);
	}
}
