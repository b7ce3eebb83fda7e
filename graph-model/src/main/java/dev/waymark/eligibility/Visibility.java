package dev.waymark.eligibility;

import java.time.Instant;

import dev.waymark.content.ContentAsset;
import org.jspecify.annotations.Nullable;

/**
 * Which content the public may see at a moment, wherever it would appear.
 * {@link #refusal(ContentAsset, Instant, boolean)} decides. {@link #CYPHER} lets a
 * statement narrow, page and count without reading everything; it may never leave out
 * what the method shows, and a test holds the two together.
 */
public final class Visibility {

	/**
	 * A condition over a variable {@code asset} bound to a {@code ContentAsset} and the
	 * parameter {@code $now}, a date and time: what the method shows without drafts.
	 */
	public static final String CYPHER = cypher(
			"EXISTS { MATCH (format:Format {key: asset.format}) WHERE format.userMade }");

	private Visibility() {
	}

	/**
	 * {@link #CYPHER} for a statement that knows already which formats customers make.
	 * @param userMade a condition that tells whether customers make the asset's format
	 * @return the condition
	 */
	public static String cypher(String userMade) {
		return """
				(
				  asset.status = 'PUBLISHED'
				  AND coalesce(asset.publishedAt <= $now, true)
				  AND coalesce(asset.availableFrom <= $now, true)
				  AND coalesce(asset.availableUntil > $now, true)
				  AND coalesce(asset.rightsCleared, NOT %s)
				)""".formatted(userMade);
	}

	/**
	 * Why an asset may not be shown at a moment.
	 * @param asset the asset
	 * @param at the moment
	 * @param drafts whether drafts count as published, and what is to be published later
	 * too
	 * @return the reason, or null where it may be shown
	 */
	public static @Nullable ExclusionReason refusal(ContentAsset asset, Instant at, boolean drafts) {
		if (!published(asset, at, drafts)) {
			return ExclusionReason.NOT_PUBLISHED;
		}
		return (withinItsTime(asset, at) && usable(asset)) ? null : ExclusionReason.NOT_AVAILABLE;
	}

	private static boolean published(ContentAsset asset, Instant at, boolean drafts) {
		return switch (asset.status()) {
			case PUBLISHED -> drafts || asset.publishedAt() == null || !asset.publishedAt().isAfter(at);
			case DRAFT -> drafts;
			case ARCHIVED -> false;
		};
	}

	private static boolean withinItsTime(ContentAsset asset, Instant at) {
		Instant from = asset.availableFrom();
		Instant until = asset.availableUntil();
		return (from == null || !from.isAfter(at)) && (until == null || until.isAfter(at));
	}

	/** Media made by customers needs a clear yes; anything else is out on a clear no. */
	private static boolean usable(ContentAsset asset) {
		Boolean cleared = asset.rightsCleared();
		return (cleared != null) ? cleared : !asset.userMade();
	}

}
