package dev.waymark.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

import dev.waymark.graph.Graph;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;

/**
 * Edits much at once, by the rules of {@link Editing}. One call is one transaction; an
 * edit that cannot be is told, and costs its neighbours nothing. The revision moves once
 * a call, and the audit trail holds nothing of it.
 */
public final class BulkEditing {

	private final Graph graph;

	/**
	 * Edits a graph.
	 * @param graph to write to
	 */
	public BulkEditing(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Applies edits of any kinds.
	 * @param edits at most one an entity, each with an argument of its own that has no
	 * dot in it
	 * @param alongside writes what belongs to the same transaction, given what became of
	 * each edit; may be called again where the transaction is repeated
	 * @return what became of each edit, in their order
	 */
	public List<BulkOutcome> apply(List<Edit> edits, BiConsumer<Graph, List<BulkOutcome>> alongside) {
		Map<String, InputException> refused = new HashMap<>();
		while (true) {
			try {
				return this.graph.change((transaction) -> {
					BulkWrite write = new BulkWrite(transaction, edits, refused, (_, _) -> false);
					write.run();
					alongside.accept(transaction, write.outcomes());
					return write.outcomes();
				});
			}
			catch (BrokenStructureException ex) {
				refused.putAll(ex.byArgument());
			}
		}
	}

	/**
	 * Finds what would become of edits, and takes it all back.
	 * @param edits as above
	 * @param alsoThere whether a key names something that earlier edits would have made
	 * @return what would become of each edit, in their order
	 */
	public List<BulkOutcome> rehearse(List<Edit> edits, BiPredicate<KeyKind, String> alsoThere) {
		Map<String, InputException> refused = new HashMap<>();
		while (true) {
			try {
				return this.graph.change((transaction) -> {
					BulkWrite write = new BulkWrite(transaction, edits, refused, alsoThere);
					write.run();
					throw new TakenBackException(write.outcomes());
				});
			}
			catch (TakenBackException ex) {
				return ex.outcomes();
			}
			catch (BrokenStructureException ex) {
				refused.putAll(ex.byArgument());
			}
		}
	}

	/** Ends the transaction of a rehearsal. */
	private static final class TakenBackException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient List<BulkOutcome> outcomes;

		TakenBackException(List<BulkOutcome> outcomes) {
			super("taken back", null, false, false);
			this.outcomes = outcomes;
		}

		List<BulkOutcome> outcomes() {
			return this.outcomes;
		}

	}

}
