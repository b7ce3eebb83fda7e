package dev.waymark.editing;

import java.util.List;
import java.util.Objects;

import dev.waymark.graph.Graph;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Takes one change back, within a transaction.
 */
final class Undo {

	private static final String ARGUMENT = "id";

	private final Graph transaction;

	private final Changes changes;

	private final ChangeRecord record;

	Undo(Graph transaction, ChangeRecord record) {
		this.transaction = transaction;
		this.changes = new Changes(transaction);
		this.record = record;
	}

	Change undo(String id) {
		Change change = this.changes.find(id)
			.orElseThrow(() -> new InputException(InputErrorCode.UNKNOWN_KEY, ARGUMENT,
					"there is no change \"%s\"; \"changes\" lists them with their ids".formatted(id)));
		EntityKind kind = EntityKind.labelled(change.kind());
		EntityStore store = new EntityStore(this.transaction, kind);
		Entity now = store.read(List.of(change.entity())).get(change.entity());
		refuseWhereMovedOn(change, (now != null) ? now.state() : null);
		Snapshot earlier = SnapshotJson.readOrNull(change.before());
		if (earlier == null && kind == EntityKind.CONTENT_ASSET) {
			earlier = archived(change, Objects.requireNonNull(now));
		}
		return (earlier != null) ? restore(change, kind, now, earlier) : delete(change, store);
	}

	private Change restore(Change change, EntityKind kind, @Nullable Entity now, Snapshot earlier) {
		Edit edit = new Edit(kind, change.entity(), ARGUMENT);
		earlier.links()
			.forEach((links, all) -> all.forEach((link) -> edit.refer(links.targets(), link.to(), ARGUMENT)));
		new ReferenceCheck(this.transaction).require(List.of(edit));
		new EntityStore(this.transaction, kind).write(List.of(new Edited(edit, now, earlier)));
		new StructureRules(this.transaction).check(kind, List.of(edit));
		return this.record.add(change.kind(), change.entity(), change.after(), SnapshotJson.write(earlier));
	}

	private Change delete(Change change, EntityStore store) {
		List<String> holders = store.holders(change.entity());
		if (!holders.isEmpty()) {
			throw conflict("%s \"%s\" is in use by %s; let go of it there first".formatted(change.kind(),
					change.entity(), String.join(", ", holders)));
		}
		store.delete(change.entity());
		return this.record.add(change.kind(), change.entity(), change.after(), null);
	}

	/** Content is never deleted: others may point at it, and visitors have seen it. */
	private static Snapshot archived(Change change, Entity now) {
		Snapshot archived = now.state().with("status", "ARCHIVED");
		if (archived.equals(now.state())) {
			throw conflict("content \"%s\" came to be archived, and is; there is nothing to take back"
				.formatted(change.entity()));
		}
		return archived;
	}

	private void refuseWhereMovedOn(Change change, @Nullable Snapshot now) {
		if (Objects.equals(change.after(), (now != null) ? SnapshotJson.write(now) : null)) {
			return;
		}
		String since = this.changes.after(change)
			.map((later) -> "%s changed it again at %s (change \"%s\"); undo that one first".formatted(later.by(),
					later.at(), later.id()))
			.orElse("it was changed past the audit trail, by a load or through what it is linked with; edit it instead");
		throw conflict(
				"%s \"%s\" is no longer as this change left it: %s".formatted(change.kind(), change.entity(), since));
	}

	private static InputException conflict(String message) {
		return new InputException(InputErrorCode.CONFLICT, ARGUMENT, message);
	}

}
