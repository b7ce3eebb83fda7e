package dev.waymark.seed.importing;

/**
 * How far the import of a file is.
 *
 * @param pass 1 while the whole file is read, later for the rows that waited
 * @param position of the last row of this pass that is done with, 0 for none
 * @param tally what became of the rows so far
 * @param reported how many bytes of the report belong to them
 */
record Checkpoint(int pass, long position, Tally tally, long reported) {

	static final Checkpoint START = new Checkpoint(1, 0, Tally.NONE, 0);

	Checkpoint nextPass() {
		return new Checkpoint(this.pass + 1, 0, this.tally, this.reported);
	}

}
