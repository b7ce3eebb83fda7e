package dev.waymark.editing;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import dev.waymark.graph.Graph;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;

/**
 * Edits what the content team keeps. Edits come one after another, over all instances,
 * and one that would change nothing writes nothing.
 */
public final class Editing {

	private final Graph graph;

	private final Clock clock;

	private final RandomGenerator random;

	/**
	 * Edits a graph.
	 * @param graph to write to
	 * @param clock tells when a change is made
	 * @param random the source of chance for the ids of changes
	 */
	public Editing(Graph graph, Clock clock, RandomGenerator random) {
		this.graph = graph;
		this.clock = clock;
		this.random = random;
	}

	/**
	 * Applies edits in one transaction: all or, where one cannot be, none.
	 * @param kind what they edit
	 * @param edits at most one an entity
	 * @param by who edits
	 * @return what they came to
	 * @throws InputException for the first edit that cannot be, with the path of its
	 * argument and the way out
	 */
	public EditReport apply(EntityKind kind, List<Edit> edits, String by) {
		refuseDoubles(kind, edits);
		return this.graph.change((transaction) -> apply(transaction, kind, edits, by));
	}

	/**
	 * Takes a change back, as a new change.
	 * @param id of the change
	 * @param by who takes it back
	 * @return the new change
	 * @throws InputException if there is no such change, or the entity is no longer as
	 * the change left it
	 */
	public Change undo(String id, String by) {
		return this.graph.change((transaction) -> {
			ContentRevision.lock(transaction);
			return new Undo(transaction, record(transaction, by)).undo(id);
		});
	}

	EditReport apply(Graph transaction, EntityKind kind, List<Edit> edits, String by) {
		ContentRevision.lock(transaction);
		Store store = Store.of(transaction, kind);
		var befores = store.read(edits.stream().map(Edit::key).toList());
		List<Edited> edited = edits.stream().map((edit) -> Edited.of(edit, befores.get(edit.key()))).toList();
		new ReferenceCheck(transaction).require(edits);
		edited.forEach(EntityRules::check);
		List<Edited> changed = edited.stream().filter(Edited::changes).toList();
		if (!changed.isEmpty()) {
			store.write(changed);
			new StructureRules(transaction).check(kind, edits);
			record(transaction, by).add(changed);
		}
		return EditReport.of(edited);
	}

	Instant now() {
		return this.clock.instant();
	}

	ChangeRecord record(Graph transaction, String by) {
		return new ChangeRecord(transaction, this.clock.instant(), this.random, by);
	}

	private static void refuseDoubles(EntityKind kind, List<Edit> edits) {
		Set<String> keys = new HashSet<>();
		for (Edit edit : edits) {
			if (!keys.add(edit.key())) {
				throw new InputException(InputErrorCode.INVALID_ARGUMENT, edit.argument() + "." + kind.key(),
						"\"%s\" stands in this call twice; put both edits into one".formatted(edit.key()));
			}
		}
	}

}
