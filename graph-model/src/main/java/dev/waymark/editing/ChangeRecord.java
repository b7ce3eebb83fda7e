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
		List<Change> changes = new ArrayList<>();
		String last = new Changes(this.transaction).latest();
		for (Edited each : changed) {
			last = ChangeIds.next(last, this.now, this.random);
			changes.add(change(last, each.edit().kind().label(), each.edit().key(),
					each.isNew() ? null : SnapshotJson.write(each.stateBefore()), SnapshotJson.write(each.after())));
		}
		write(changes);
	}

	Change add(String kind, String entity, @Nullable String before, @Nullable String after) {
		String id = ChangeIds.next(new Changes(this.transaction).latest(), this.now, this.random);
		Change change = change(id, kind, entity, before, after);
		write(List.of(change));
		return change;
	}

	private Change change(String id, String kind, String entity, @Nullable String before, @Nullable String after) {
		return new Change(id, this.now, this.by, kind, entity, before, after);
	}

	private void write(List<Change> changes) {
		new Changes(this.transaction).add(changes);
		ContentRevision.raise(this.transaction);
	}

}
