package dev.waymark.coverage;

/**
 * Counts of works by the number of the cell, and which atoms something serves: 16 bytes a
 * cell and a bit an atom, however many works there are. Works come one after the other.
 */
final class WorkCounts {

	private final int[] works;

	private final int[] freshWorks;

	/** By cell: the work that was counted last, and the last that was found fresh. */
	private final int[] counted;

	private final int[] fresh;

	private final AtomSet covered = new AtomSet();

	WorkCounts(int cells) {
		this.works = new int[cells];
		this.freshWorks = new int[cells];
		this.counted = new int[cells];
		this.fresh = new int[cells];
	}

	/**
	 * Counts an edition of a work at an atom; each work counts once in a cell.
	 * @param work number of the work, from 1
	 * @param stale whether the edition is stale
	 * @param cell number of the cell
	 * @param atom number of the atom
	 */
	void add(int work, boolean stale, int cell, long atom) {
		this.covered.add(atom);
		if (this.counted[cell] != work) {
			this.counted[cell] = work;
			this.works[cell]++;
		}
		if (!stale && this.fresh[cell] != work) {
			this.fresh[cell] = work;
			this.freshWorks[cell]++;
		}
	}

	boolean covered(long atom) {
		return this.covered.holds(atom);
	}

	int works(int cell) {
		return this.works[cell];
	}

	int staleWorks(int cell) {
		return this.works[cell] - this.freshWorks[cell];
	}

}
