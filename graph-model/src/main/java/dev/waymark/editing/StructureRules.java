package dev.waymark.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.graph.Graph;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;

/**
 * What must hold between entities. Looked for after writing and before the transaction
 * ends, so that edits of one call are seen together.
 */
final class StructureRules {

	private static final String TRANSLATED_TRANSLATIONS = """
			MATCH (node:ContentAsset) WHERE node.id IN $keys
			CALL (node) {
			  MATCH (node)-[:TRANSLATION_OF]->(between:ContentAsset) RETURN node AS edition, between
			  UNION
			  MATCH (edition:ContentAsset)-[:TRANSLATION_OF]->(node) RETURN edition, node AS between
			}
			WITH DISTINCT edition, between WHERE between = edition OR EXISTS { (between)-[:TRANSLATION_OF]->() }
			RETURN edition.id AS edition, between.id AS between ORDER BY edition, between""";

	private static final String PARTS_OF_THEMSELVES = """
			MATCH (subject:Subject) WHERE subject.key IN $keys AND EXISTS { (subject)-[:PART_OF]->{1,}(subject) }
			RETURN subject.key AS key ORDER BY key""";

	private static final String STAGES_WITHIN_THEMSELVES = """
			MATCH (stage:Stage) WHERE stage.id IN $keys AND EXISTS { (stage)-[:HAS_SUB_STAGE]->{1,}(stage) }
			RETURN stage.id AS key ORDER BY key""";

	private static final String TIED_BEFORE_REVIEW = """
			MATCH (question:Question)--(tie) WHERE question.key IN $keys AND question.review IS NOT NULL
			RETURN question.key AS key, min(labels(tie)[0] + ' ' + coalesce(tie.id, tie.key, '')) AS tie
			ORDER BY key""";

	private final Graph transaction;

	StructureRules(Graph transaction) {
		this.transaction = transaction;
	}

	void check(EntityKind kind, List<Edit> edits) {
		List<InputException> faults = faults(kind, edits);
		if (!faults.isEmpty()) {
			throw faults.getFirst();
		}
	}

	/** What does not hold, each with the argument of the edit at fault. */
	List<InputException> faults(EntityKind kind, List<Edit> edits) {
		Map<String, Object> keys = Map.of("keys", edits.stream().map(Edit::key).toList());
		return switch (kind) {
			case CONTENT_ASSET -> this.transaction
				.read(TRANSLATED_TRANSLATIONS, keys,
						(row) -> new Pair(row.get("edition").asString(), row.get("between").asString()))
				.stream()
				.map((pair) -> translationFault(edits, pair))
				.toList();
			case SUBJECT -> ringFaults(PARTS_OF_THEMSELVES, keys, edits, ".partOf",
					"the subject \"%s\" would be a part of itself; name a subject that is not one of its parts");
			case STAGE -> ringFaults(STAGES_WITHIN_THEMSELVES, keys, edits, ".subStageOf",
					"the stage \"%s\" would lie inside itself; name a stage that is not one of its sub-stages");
			case QUESTION -> this.transaction
				.read(TIED_BEFORE_REVIEW, keys, (row) -> new Pair(row.get("key").asString(), row.get("tie").asString()))
				.stream()
				.map((pair) -> tieFault(edits, pair))
				.toList();
			case PERSONA, SEGMENT, TRIGGER, FORMAT, CHANNEL, JOURNEY, JOURNEY_ALONE, PLACEMENT, GAP_TASK, SPEND ->
				List.of();
		};
	}

	private static InputException translationFault(List<Edit> edits, Pair pair) {
		Edit edit = find(edits, pair.edition()).or(() -> find(edits, pair.between())).orElseThrow();
		return new InputException(InputErrorCode.INVALID_ARGUMENT, edit.argument() + ".translationOf",
				pair.edition().equals(pair.between())
						? "\"%s\" cannot be a translation of itself; name the original".formatted(pair.edition())
						: "\"%s\" would be a translation of \"%s\", which is a translation itself; name the original"
							.formatted(pair.edition(), pair.between()));
	}

	private List<InputException> ringFaults(String statement, Map<String, Object> keys, List<Edit> edits, String field,
			String message) {
		return this.transaction.read(statement, keys, (row) -> row.get("key").asString())
			.stream()
			.map((key) -> new InputException(InputErrorCode.INVALID_ARGUMENT,
					find(edits, key).orElseThrow().argument() + field, message.formatted(key)))
			.toList();
	}

	private static InputException tieFault(List<Edit> edits, Pair pair) {
		return new InputException(InputErrorCode.CONFLICT, find(edits, pair.edition()).orElseThrow().argument(),
				"the question \"%s\" is not accepted yet, so it cannot be tied to %s; accept it with \"reviewQuestions\" first"
					.formatted(pair.edition(), pair.between()));
	}

	private static Optional<Edit> find(List<Edit> edits, String key) {
		return edits.stream().filter((edit) -> edit.key().equals(key)).findFirst();
	}

	private record Pair(String edition, String between) {
	}

}
