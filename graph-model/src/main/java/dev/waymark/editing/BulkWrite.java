package dev.waymark.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import dev.waymark.editing.BulkOutcome.State;
import dev.waymark.graph.Graph;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;

/**
 * One transaction of many edits: reads what is there, judges each edit by itself, and
 * writes those that hold. Nodes are written before links, whatever their kinds, so that
 * edits may name one another.
 */
final class BulkWrite {

	private final Graph transaction;

	private final List<Edit> edits;

	private final Map<String, InputException> refused;

	private final Map<String, InputException> unresolved = new HashMap<>();

	private final BiPredicate<KeyKind, String> alsoThere;

	private final Map<String, Edited> written = new HashMap<>();

	/**
	 * Prepares a transaction.
	 * @param transaction open
	 * @param edits at most one an entity, each with an argument of its own
	 * @param refused those that are known to break something, by argument
	 * @param alsoThere keys that count as there
	 */
	BulkWrite(Graph transaction, List<Edit> edits, Map<String, InputException> refused,
			BiPredicate<KeyKind, String> alsoThere) {
		this.transaction = transaction;
		this.edits = edits;
		this.refused = new HashMap<>(refused);
		this.alsoThere = alsoThere;
	}

	void run() {
		ContentRevision.lock(this.transaction);
		judge();
		resolve();
		Map<EntityKind, List<Edited>> changed = this.written.values()
			.stream()
			.filter(Edited::changes)
			.collect(Collectors.groupingBy((each) -> each.edit().kind(), () -> new EnumMap<>(EntityKind.class),
					Collectors.toList()));
		if (!changed.isEmpty()) {
			changed.forEach((kind, all) -> new EntityStore(this.transaction, kind).writeNodes(all));
			changed.forEach((kind, all) -> new EntityStore(this.transaction, kind).writeLinks(all));
			checkStructure(changed);
			ContentRevision.raise(this.transaction);
		}
	}

	List<BulkOutcome> outcomes() {
		return this.edits.stream().map(this::outcome).toList();
	}

	private BulkOutcome outcome(Edit edit) {
		Edited edited = this.written.get(edit.argument());
		if (edited != null) {
			return BulkOutcome.of(edited.isNew() ? State.CREATED : edited.changes() ? State.UPDATED : State.UNCHANGED);
		}
		InputException fault = this.refused.get(edit.argument());
		return (fault != null) ? new BulkOutcome(State.REFUSED, fault)
				: new BulkOutcome(State.UNRESOLVED, this.unresolved.get(edit.argument()));
	}

	/** What each edit makes of its entity. */
	private void judge() {
		Map<EntityKind, List<Edit>> byKind = this.edits.stream()
			.filter((edit) -> !this.refused.containsKey(edit.argument()))
			.collect(Collectors.groupingBy(Edit::kind));
		byKind.forEach((kind, all) -> {
			Map<String, Entity> befores = new EntityStore(this.transaction, kind)
				.read(all.stream().map(Edit::key).toList());
			for (Edit edit : all) {
				try {
					Edited edited = Edited.of(edit, befores.get(edit.key()));
					EntityRules.check(edited);
					this.written.put(edit.argument(), edited);
				}
				catch (InputException ex) {
					this.refused.put(edit.argument(), ex);
				}
			}
		});
	}

	/** An edit that names what another would have made falls with it. */
	private void resolve() {
		boolean fell = true;
		Map<KeyKind, Set<String>> unknown = new ReferenceCheck(this.transaction).unknown(edits(this.written.values()));
		while (fell) {
			fell = false;
			for (Edited each : List.copyOf(this.written.values())) {
				Reference missing = each.edit()
					.references()
					.stream()
					.filter((reference) -> unknown.getOrDefault(reference.kind(), Set.of()).contains(reference.key())
							&& !this.alsoThere.test(reference.kind(), reference.key()))
					.findFirst()
					.orElse(null);
				if (missing != null) {
					this.written.remove(each.edit().argument());
					this.unresolved.put(each.edit().argument(), unknown(missing));
					if (each.isNew()) {
						unknown.computeIfAbsent(each.edit().kind().keys(), (_) -> new HashSet<>())
							.add(each.edit().key());
						fell = true;
					}
				}
			}
		}
	}

	/** Only an edit that puts something below something else can close a ring. */
	private void checkStructure(Map<EntityKind, List<Edited>> changed) {
		List<InputException> faults = new ArrayList<>();
		changed.forEach((kind, all) -> {
			List<Edited> placed = all.stream().filter(BulkWrite::isPlacedBelow).toList();
			if (!placed.isEmpty()) {
				faults.addAll(new StructureRules(this.transaction).faults(kind, edits(placed)));
			}
		});
		if (!faults.isEmpty()) {
			throw new BrokenStructureException(faults);
		}
	}

	private static boolean isPlacedBelow(Edited edited) {
		return edited.edit()
			.kind()
			.links()
			.stream()
			.filter(LinkKind::placesBelow)
			.anyMatch((links) -> !edited.after().links(links).isEmpty());
	}

	private static List<Edit> edits(Collection<Edited> edited) {
		return edited.stream().map(Edited::edit).toList();
	}

	private static InputException unknown(Reference missing) {
		return new InputException(InputErrorCode.UNKNOWN_KEY, missing.argument(),
				"unknown %s \"%s\"; import it too, or correct the key".formatted(missing.kind().singular(),
						missing.key()));
	}

}
