package dev.waymark.seed.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.carrotsearch.hppc.LongArrayList;
import dev.waymark.editing.BulkEditing;
import dev.waymark.editing.BulkOutcome;
import dev.waymark.editing.BulkOutcome.State;
import dev.waymark.editing.Edit;

/**
 * Finds what batches would bring, and leaves the graph as it is. Keeps a few bytes for
 * each row that would be new or that waits.
 */
final class RehearsalLedger implements Ledger {

	private static final int CHUNK = 10_000;

	private final BulkEditing editing;

	private final KeysToBe keys;

	private Checkpoint checkpoint = Checkpoint.START;

	private LongArrayList waiting = new LongArrayList();

	private LongArrayList waitingNext = new LongArrayList();

	/**
	 * Rehearses a file.
	 * @param editing takes everything back
	 * @param keys what all files of a rehearsal would make
	 */
	RehearsalLedger(BulkEditing editing, KeysToBe keys) {
		this.editing = editing;
		this.keys = keys;
	}

	@Override
	public Checkpoint checkpoint() {
		return this.checkpoint;
	}

	@Override
	public void take(List<Edit> edits, Function<List<BulkOutcome>, Step> judge) {
		List<BulkOutcome> outcomes = edits.isEmpty() ? List.of() : this.editing.rehearse(edits, this.keys::has);
		for (int i = 0; i < edits.size(); i++) {
			if (outcomes.get(i).state() == State.CREATED) {
				this.keys.add(edits.get(i));
			}
		}
		Step step = judge.apply(outcomes);
		step.waiting().forEach(this.waitingNext::add);
		this.checkpoint = step.checkpoint();
	}

	@Override
	public List<Long> waiting(long after) {
		List<Long> some = new ArrayList<>();
		for (int i = 0; i < this.waiting.size() && some.size() < CHUNK; i++) {
			if (this.waiting.get(i) > after) {
				some.add(this.waiting.get(i));
			}
		}
		return some;
	}

	@Override
	public long countWaiting() {
		return this.waiting.size();
	}

	@Override
	public void turn() {
		this.waiting = this.waitingNext;
		this.waitingNext = new LongArrayList();
		this.checkpoint = this.checkpoint.nextPass();
	}

	@Override
	public void finish() {
	}

}
