package dev.waymark.recommendation.ranking;

/**
 * An item as it came to its rank.
 *
 * @param item the item
 * @param propensity the chance that it stands here, given those above it; 1 where nothing
 * is left to chance
 * @param choices how many items could have stood here, from 1
 * @param best whether none of them scored better
 */
record Draw(Item item, double propensity, int choices, boolean best) {

	/** An item that a rule puts where it is. */
	static Draw placed(Item item) {
		return new Draw(item, 1, 1, true);
	}

}
