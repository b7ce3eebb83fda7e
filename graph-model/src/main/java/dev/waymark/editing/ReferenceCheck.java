package dev.waymark.editing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.graph.Graph;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;

/**
 * Refuses keys that name nothing, neither in the graph nor among what the same call
 * creates. One statement a kind, whatever the number of keys.
 */
final class ReferenceCheck {

	/** So many faults are named beside the first. */
	private static final int OTHERS = 9;

	private final Graph transaction;

	private final KnownKeys keys;

	ReferenceCheck(Graph transaction) {
		this.transaction = transaction;
		this.keys = new KnownKeys(transaction);
	}

	void require(List<Edit> edits) {
		Map<KeyKind, Set<String>> unknown = unknown(edits);
		List<Reference> faults = edits.stream()
			.flatMap((edit) -> edit.references().stream())
			.filter((reference) -> unknown.getOrDefault(reference.kind(), Set.of()).contains(reference.key()))
			.toList();
		if (!faults.isEmpty()) {
			refuse(faults);
		}
	}

	/**
	 * Which keys name nothing, neither in the graph nor among what the edits create.
	 * @param edits edits of any kinds
	 * @return the keys by what they should name
	 */
	Map<KeyKind, Set<String>> unknown(List<Edit> edits) {
		Map<KeyKind, Set<String>> unknown = edits.stream()
			.flatMap((edit) -> edit.references().stream())
			.collect(Collectors.groupingBy(Reference::kind, () -> new EnumMap<>(KeyKind.class),
					Collectors.mapping(Reference::key, Collectors.toSet())));
		unknown.replaceAll((kind, named) -> new HashSet<>(this.keys.unknown(kind, named)));
		edits.stream()
			.filter(Edit::mayCreate)
			.forEach((edit) -> unknown.getOrDefault(edit.kind().keys(), new HashSet<>()).remove(edit.key()));
		return unknown;
	}

	/**
	 * Tells of the first in full, and names the others, so that one look mends them all.
	 */
	private void refuse(List<Reference> faults) {
		try {
			refuse(faults.getFirst());
		}
		catch (InputException ex) {
			String others = faults.stream()
				.skip(1)
				.limit(OTHERS)
				.map((fault) -> "\"%s\" at %s".formatted(fault.key(), fault.argument()))
				.collect(Collectors.joining(", "));
			int untold = faults.size() - 1 - OTHERS;
			throw others.isEmpty() ? ex : new InputException(ex.code(), ex.argument(), "%s. Unknown too: %s%s"
				.formatted(ex.getMessage(), others, (untold > 0) ? " and " + untold + " more" : ""));
		}
	}

	/** A stage is told by what its journey has. */
	private void refuse(Reference reference) {
		int end = reference.key().indexOf('/');
		if (reference.kind() == KeyKind.STAGE && end >= 0) {
			String journey = reference.key().substring(0, end);
			this.keys.require(KeyKind.JOURNEY, reference.argument() + ".journey", List.of(journey));
			this.keys.requireStage(reference.argument() + ".stage", journey, reference.key().substring(end + 1));
		}
		if (reference.kind() == KeyKind.QUESTION) {
			this.keys.requireQuestions(reference.argument(), List.of(reference.key()));
		}
		this.keys.require(reference.kind(), reference.argument(), List.of(reference.key()));
	}

}
