package dev.waymark.seed.starter;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A slot on a page, screen or message.
 *
 * @param origin where it stands
 * @param key its key
 * @param name its name
 * @param formats keys of formats, empty for all
 * @param maxPerFormat how many of one format at a time
 * @param frequencyCap how often a visitor meets the same piece
 * @param rules of the content team
 * @param editorial ids of content shown when the graph has nothing, best first
 */
record PlacementEntry(Origin origin, String key, String name, List<String> formats, @Nullable Integer maxPerFormat,
		@Nullable Integer frequencyCap, List<Rule> rules, List<String> editorial) {

	/**
	 * Pins, boosts or hides a piece of content.
	 *
	 * @param kind a {@code RuleKind}
	 * @param content its id
	 * @param factor of a boost, 1 to 10
	 * @param from first moment of the rule
	 * @param until first moment without it
	 */
	record Rule(String kind, String content, @Nullable Double factor, @Nullable OffsetDateTime from,
			@Nullable OffsetDateTime until) {
	}
}
