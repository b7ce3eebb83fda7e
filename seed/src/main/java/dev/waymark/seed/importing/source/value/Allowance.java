package dev.waymark.seed.importing.source.value;

/**
 * How much a reader may remember of a file while it goes through it. Once it is used up,
 * nothing more is remembered.
 */
public final class Allowance {

	private static final long CHARACTERS = 64 << 20;

	/** What remembering one more thing costs besides its texts. */
	private static final long PER_THING = 100;

	private long left = CHARACTERS;

	/**
	 * Asks for room.
	 * @param characters how many characters a thing has
	 * @return whether it may be remembered
	 */
	public boolean covers(long characters) {
		long cost = characters + PER_THING;
		this.left = (cost > this.left) ? 0 : this.left - cost;
		return this.left > 0;
	}

}
