package dev.waymark.placement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.content.ContentAsset;
import org.jspecify.annotations.Nullable;

/**
 * A slot on a page.
 *
 * @param key its natural key
 * @param formats keys of the formats it takes; empty for all
 * @param maxPerFormat how many items of one format it takes, or null for any number
 * @param frequencyCap how often one visitor may be shown an item here, or null for ever
 * @param rules pins, boosts and hides
 * @param editorial ids shown where the graph has nothing, best first
 * @param explorationRate how much of its order is left to chance, 0 to 1
 * @param experiment what is tried out here, or null
 */
public record Placement(String key, Set<String> formats, @Nullable Integer maxPerFormat, @Nullable Integer frequencyCap,
		List<PlacementRule> rules, List<String> editorial, double explorationRate, @Nullable Experiment experiment) {

	/** The slot of a caller that names none: no rules, no limits, no list. */
	public static final Placement BUILT_IN = new Placement("", Set.of(), null, null, List.of(), List.of(), 0, null);

	public Placement {
		formats = Set.copyOf(formats);
		rules = List.copyOf(rules);
		editorial = List.copyOf(editorial);
	}

	/**
	 * Whether the slot takes a format.
	 * @param format key of the format
	 * @return true if so
	 */
	public boolean takes(String format) {
		return this.formats.isEmpty() || this.formats.contains(format);
	}

	/**
	 * Whether a rule or the list means a piece of content: what is said of an original
	 * holds for its translations too, what is said of a translation for it alone.
	 * @param named the id that the rule or the list names
	 * @param content the content
	 * @return true if so
	 */
	public static boolean means(String named, ContentAsset content) {
		return named.equals(content.id()) || named.equals(content.workId());
	}

	/**
	 * Whether a rule hides content.
	 * @param content the content
	 * @param at the moment
	 * @return true if so
	 */
	public boolean hides(ContentAsset content, Instant at) {
		return rulesOf(RuleKind.HIDE, at).anyMatch((rule) -> means(rule.content(), content));
	}

	/**
	 * The content that rules of a kind name, in the order of the rules.
	 * @param kind the kind
	 * @param at the moment
	 * @return ids, each once
	 */
	public List<String> contentOf(RuleKind kind, Instant at) {
		return rulesOf(kind, at).map(PlacementRule::content).distinct().toList();
	}

	/**
	 * By how much content is boosted.
	 * @param content the content
	 * @param at the moment
	 * @return the largest factor that holds, 1 without any
	 */
	public double boost(ContentAsset content, Instant at) {
		return rulesOf(RuleKind.BOOST, at).filter((rule) -> means(rule.content(), content))
			.mapToDouble(PlacementRule::factor)
			.max()
			.orElse(1);
	}

	/**
	 * All content that the slot names and that has to be fetched by id.
	 * @param at the moment
	 * @return ids of pins and of the editorial list, each once
	 */
	public List<String> named(Instant at) {
		return Stream.of(contentOf(RuleKind.PIN, at), this.editorial)
			.flatMap(Collection::stream)
			.distinct()
			.collect(Collectors.toList());
	}

	private Stream<PlacementRule> rulesOf(RuleKind kind, Instant at) {
		return this.rules.stream().filter((rule) -> rule.kind() == kind && rule.holdsAt(at));
	}

}
