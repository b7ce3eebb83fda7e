package dev.waymark.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import dev.waymark.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was changed into the audit trail and moves the graph's revision, in the
 * transaction of the change.
 */
final class ChangeRecord {

	private final Graph transaction;

	private final Instant now;

	private final RandomGenerator random;

	private final String by;

	ChangeRecord(Graph transaction, Instant now, RandomGenerator random, String by) {
		this.transaction = transaction;
		this.now = now;
		this.random = random;
		this.by = by;
	}

	void add(List<Edited> changed) {
		add(changed.stream().map(Entry::of).toList(), false);
	}

	/**
	 * Adds changes to the trail.
	 * @param entries what was changed, in the order in which it was
	 * @param together whether they can only be undone together
	 * @return the changes, in that order
	 */
	List<Change> add(List<Entry> entries, boolean together) {
		List<Change> changes = new ArrayList<>();
		String last = new Changes(this.transaction).latest();
		String call = null;
		for (Entry each : entries) {
			last = ChangeIds.next(last, this.now, this.random);
			call = (together && call == null) ? last : call;
			changes.add(new Change(last, this.now, this.by, each.kind().label(), each.entity(), each.before(),
					each.after(), call));
		}
		new Changes(this.transaction).add(changes);
		ContentRevision.raise(this.transaction);
		return changes;
	}

	/**
	 * What became of one entity.
	 *
	 * @param kind what it is
	 * @param entity its key
	 * @param before its state before as JSON, null where it is new
	 * @param after its state after as JSON, null where it is gone
	 */
	record Entry(EntityKind kind, String entity, @Nullable String before, @Nullable String after) {

		static Entry of(Edited edited) {
			return new Entry(edited.edit().kind(), edited.edit().key(),
					edited.isNew() ? null : SnapshotJson.write(edited.stateBefore()),
					SnapshotJson.write(edited.after()));
		}

	}

}
