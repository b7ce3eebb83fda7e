package dev.waymark.seed.importing;

import java.util.List;
import java.util.function.Function;

import dev.waymark.editing.BulkOutcome;
import dev.waymark.editing.Edit;

/**
 * Takes the batches of one file, and remembers how far it is.
 */
interface Ledger {

	/** How far the file is. */
	Checkpoint checkpoint();

	/**
	 * Takes one batch.
	 * @param edits those of its rows that ask for any
	 * @param judge tells from what became of them how far the file is after the batch;
	 * may be asked again where a transaction is repeated
	 */
	void take(List<Edit> edits, Function<List<BulkOutcome>, Step> judge);

	/**
	 * Positions of rows that wait for this pass.
	 * @param after those behind this position
	 * @return some of them in order, none at the end
	 */
	List<Long> waiting(long after);

	/** How many rows wait for this pass or the next and are not done with. */
	long countWaiting();

	/** Goes on to the next pass. */
	void turn();

	/** All is done with. */
	void finish();

	/**
	 * What a batch brings.
	 *
	 * @param checkpoint how far the file is behind it
	 * @param waiting positions of rows that wait for the next pass, in order
	 */
	record Step(Checkpoint checkpoint, List<Long> waiting) {
	}

}
