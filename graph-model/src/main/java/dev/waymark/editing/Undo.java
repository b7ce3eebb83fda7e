package dev.waymark.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import dev.waymark.coverage.task.MergedTasks;
import dev.waymark.editing.ChangeRecord.Entry;
import dev.waymark.editing.Parts.Part;
import dev.waymark.graph.Graph;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Takes one change back, within a transaction, and those that belong together with it.
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
		List<Entry> undone = new ArrayList<>();
		for (Change each : this.changes.together(change)) {
			undone.add(undo(each));
		}
		moveTasks(undone);
		return this.record.add(undone, change.call() != null)
			.stream()
			.filter((each) -> each.kind().equals(change.kind()) && each.entity().equals(change.entity()))
			.findFirst()
			.orElseThrow();
	}

	/** Tasks follow their questions out of a merge, and back into one. */
	private void moveTasks(List<Entry> undone) {
		MergedTasks tasks = new MergedTasks(this.transaction);
		tasks.giveBack(questions(undone, (entry) -> entry.before() == null));
		List<String> left = questions(undone, (entry) -> entry.before() != null && entry.after() != null);
		if (left.size() == 1) {
			tasks.carryOver(questions(undone, (entry) -> entry.after() == null), left.getFirst());
		}
	}

	private static List<String> questions(List<Entry> entries, Predicate<Entry> which) {
		return entries.stream()
			.filter((entry) -> entry.kind() == EntityKind.QUESTION && which.test(entry))
			.map(Entry::entity)
			.toList();
	}

	private Entry undo(Change change) {
		EntityKind kind = EntityKind.labelled(change.kind());
		Store store = Store.of(this.transaction, kind);
		Entity now = store.read(List.of(change.entity())).get(change.entity());
		Snapshot earlier = earlier(change, now);
		if (earlier == null && kind == EntityKind.CONTENT_ASSET) {
			earlier = archived(change, Objects.requireNonNull(now));
		}
		if (earlier != null && now != null && kind == EntityKind.JOURNEY) {
			earlier = JourneyShape.inOrder(earlier, now.state());
		}
		return (earlier != null) ? restore(change, kind, now, earlier)
				: delete(change, kind, store, Objects.requireNonNull(now));
	}

	/** What is to be there again: null where the change made it. */
	private @Nullable Snapshot earlier(Change change, @Nullable Entity now) {
		Snapshot before = SnapshotJson.readOrNull(change.before());
		Snapshot after = SnapshotJson.readOrNull(change.after());
		if (before == null || after == null) {
			if (!Objects.equals(after, (now != null) ? now.state() : null)) {
				throw movedOn(change);
			}
			return before;
		}
		if (now == null) {
			throw movedOn(change);
		}
		return Parts.revert(before, after, now.state()).orElseThrow(() -> movedOn(change));
	}

	private Entry restore(Change change, EntityKind kind, @Nullable Entity now, Snapshot earlier) {
		Edit edit = new Edit(kind, change.entity(), ARGUMENT);
		Edited edited = new Edited(edit, now, earlier);
		earlier.links()
			.forEach((links, all) -> all.stream()
				.filter((link) -> links != LinkKind.NEXT && !edited.stateBefore().links(links).contains(link))
				.forEach((link) -> edit.refer(links.targets(), link.to(), ARGUMENT)));
		new ReferenceCheck(this.transaction).require(List.of(edit));
		EntityRules.check(edited);
		if (kind == EntityKind.JOURNEY && !JourneyShape.isWhole(earlier, change.entity())) {
			throw conflict("journey \"%s\" has changed since in what hangs together with this; edit it instead"
				.formatted(change.entity()));
		}
		Store.of(this.transaction, kind).write(List.of(edited));
		new StructureRules(this.transaction).check(kind, List.of(edit));
		return Entry.of(edited);
	}

	private Entry delete(Change change, EntityKind kind, Store store, Entity now) {
		List<String> holders = store.holders(change.entity());
		if (!holders.isEmpty()) {
			throw conflict("%s \"%s\" is in use by %s; let go of it there first".formatted(change.kind(),
					change.entity(), String.join(", ", holders)));
		}
		store.delete(change.entity());
		return new Entry(kind, change.entity(), SnapshotJson.write(now.state()), null);
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

	private InputException movedOn(Change change) {
		String since = this.changes.after(change)
			.stream()
			.filter((later) -> standsInTheWay(later, change))
			.findFirst()
			.map((later) -> "%s changed it again at %s (change \"%s\"); undo that one first".formatted(later.by(),
					later.at(), later.id()))
			.orElse("it was changed past the audit trail, by a load or through what it is linked with; edit it instead");
		return conflict(
				"%s \"%s\" is no longer as this change left it: %s".formatted(change.kind(), change.entity(), since));
	}

	private static boolean standsInTheWay(Change later, Change change) {
		return change.before() == null || change.after() == null || later.before() == null || later.after() == null
				|| !Collections.disjoint(touched(later), touched(change));
	}

	private static Set<Part> touched(Change change) {
		return Parts.touched(Objects.requireNonNullElse(SnapshotJson.readOrNull(change.before()), Snapshot.EMPTY),
				Objects.requireNonNullElse(SnapshotJson.readOrNull(change.after()), Snapshot.EMPTY));
	}

	private static InputException conflict(String message) {
		return new InputException(InputErrorCode.CONFLICT, ARGUMENT, message);
	}

}
