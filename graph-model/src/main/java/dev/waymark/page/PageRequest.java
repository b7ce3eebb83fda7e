package dev.waymark.page;

/**
 * A stretch of a list that is ordered by key. Because it begins behind a key and not at a
 * number, it stays where it is when something is inserted before it.
 *
 * @param first how many items at most, from 1
 * @param after the key that the page begins behind; empty for the list's beginning
 */
public record PageRequest(int first, String after) {

	public PageRequest {
		if (first < 1) {
			throw new IllegalArgumentException("a page holds at least one item, not " + first);
		}
	}

	/**
	 * How many rows to read: one more than asked for tells whether more follow.
	 * @return the limit of the statement
	 */
	public int limit() {
		return this.first + 1;
	}

}
