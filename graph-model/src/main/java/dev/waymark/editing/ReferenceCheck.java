package dev.waymark.editing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.graph.Graph;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;

/**
 * Refuses keys that name nothing, neither in the graph nor among what the same call
 * creates. One statement a kind, whatever the number of keys.
 */
final class ReferenceCheck {

	private final KnownKeys keys;

	ReferenceCheck(Graph transaction) {
		this.keys = new KnownKeys(transaction);
	}

	void require(List<Edit> edits) {
		Map<KeyKind, Set<String>> unknown = unknown(edits);
		for (Edit edit : edits) {
			for (Reference reference : edit.references()) {
				if (unknown.getOrDefault(reference.kind(), Set.of()).contains(reference.key())) {
					refuse(reference);
				}
			}
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

	/** A stage is told by what its journey has. */
	private void refuse(Reference reference) {
		int end = reference.key().indexOf('/');
		if (reference.kind() == KeyKind.STAGE && end >= 0) {
			String journey = reference.key().substring(0, end);
			this.keys.require(KeyKind.JOURNEY, reference.argument() + ".journey", List.of(journey));
			this.keys.requireStage(reference.argument() + ".stage", journey, reference.key().substring(end + 1));
		}
		this.keys.require(reference.kind(), reference.argument(), List.of(reference.key()));
	}

}
