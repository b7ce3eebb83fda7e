package dev.waymark.placement;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A slot on a page as the content team sets it up.
 *
 * @param key its natural key
 * @param name what people call it
 * @param formats keys of the formats it takes; empty for all
 * @param maxPerFormat how many items of one format it takes, or null for any number
 * @param explorationRate 0 to 1
 * @param frequencyCap how often one visitor may be shown an item here, or null for ever
 * @param rules pins, boosts and hides, in the content team's order
 * @param editorial ids shown where the graph has nothing, best first
 * @param experiment what is tried out here, or null
 * @param version counts its changes, from 1
 */
public record PlacementSetup(String key, String name, List<String> formats, @Nullable Integer maxPerFormat,
		double explorationRate, @Nullable Integer frequencyCap, List<PlacementRule> rules, List<String> editorial,
		@Nullable Experiment experiment, int version) {

	public PlacementSetup {
		formats = List.copyOf(formats);
		rules = List.copyOf(rules);
		editorial = List.copyOf(editorial);
	}

}
