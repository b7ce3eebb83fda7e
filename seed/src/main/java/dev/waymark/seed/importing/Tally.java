package dev.waymark.seed.importing;

/**
 * What became of rows.
 *
 * @param created how many entities are new
 * @param updated how many were changed
 * @param unchanged how many were so already
 * @param skipped how many rows are of no use here
 * @param refused how many rows cannot be
 */
public record Tally(long created, long updated, long unchanged, long skipped, long refused) {

	static final Tally NONE = new Tally(0, 0, 0, 0, 0);

	/**
	 * All rows that are done with.
	 * @return their number
	 */
	public long rows() {
		return this.created + this.updated + this.unchanged + this.skipped + this.refused;
	}

	Tally plus(Tally other) {
		return new Tally(this.created + other.created, this.updated + other.updated, this.unchanged + other.unchanged,
				this.skipped + other.skipped, this.refused + other.refused);
	}

	/**
	 * The counts in one line, for people.
	 * @return {@code 10 created, 2 updated, …}
	 */
	public String summary() {
		return "%,d created, %,d updated, %,d unchanged, %,d skipped, %,d refused".formatted(this.created, this.updated,
				this.unchanged, this.skipped, this.refused);
	}

}
