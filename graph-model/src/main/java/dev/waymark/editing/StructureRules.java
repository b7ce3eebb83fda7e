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
			MATCH (edition:ContentAsset)-[:TRANSLATION_OF]->(between:ContentAsset)
			WHERE (edition.id IN $keys OR between.id IN $keys)
			  AND (between = edition OR EXISTS { (between)-[:TRANSLATION_OF]->() })
			RETURN edition.id AS edition, between.id AS between ORDER BY edition, between LIMIT 1""";

	private static final String PARTS_OF_THEMSELVES = """
			MATCH (subject:Subject) WHERE subject.key IN $keys AND EXISTS { (subject)-[:PART_OF]->{1,}(subject) }
			RETURN subject.key AS key ORDER BY key LIMIT 1""";

	private static final String TIED_BEFORE_REVIEW = """
			MATCH (question:Question)--(tie) WHERE question.key IN $keys AND question.review IS NOT NULL
			RETURN question.key AS key, labels(tie)[0] + ' ' + coalesce(tie.id, tie.key, '') AS tie
			ORDER BY key, tie LIMIT 1""";

	private final Graph transaction;

	StructureRules(Graph transaction) {
		this.transaction = transaction;
	}

	void check(EntityKind kind, List<Edit> edits) {
		Map<String, Object> keys = Map.of("keys", edits.stream().map(Edit::key).toList());
		switch (kind) {
			case CONTENT_ASSET -> this.transaction
				.read(TRANSLATED_TRANSLATIONS, keys,
						(row) -> new Pair(row.get("edition").asString(), row.get("between").asString()))
				.forEach((pair) -> refuseTranslation(edits, pair));
			case SUBJECT -> this.transaction.read(PARTS_OF_THEMSELVES, keys, (row) -> row.get("key").asString())
				.forEach((key) -> refusePart(edits, key));
			case QUESTION -> this.transaction
				.read(TIED_BEFORE_REVIEW, keys, (row) -> new Pair(row.get("key").asString(), row.get("tie").asString()))
				.forEach((pair) -> refuseTie(edits, pair));
			case PERSONA, SEGMENT, TRIGGER, JOURNEY, PLACEMENT -> {
			}
		}
	}

	private static void refuseTranslation(List<Edit> edits, Pair pair) {
		Edit edit = find(edits, pair.edition()).or(() -> find(edits, pair.between())).orElseThrow();
		throw new InputException(InputErrorCode.INVALID_ARGUMENT, edit.argument() + ".translationOf",
				pair.edition().equals(pair.between())
						? "\"%s\" cannot be a translation of itself; name the original".formatted(pair.edition())
						: "\"%s\" would be a translation of \"%s\", which is a translation itself; name the original"
							.formatted(pair.edition(), pair.between()));
	}

	private static void refusePart(List<Edit> edits, String key) {
		throw new InputException(InputErrorCode.INVALID_ARGUMENT, find(edits, key).orElseThrow().argument() + ".partOf",
				"the subject \"%s\" would be a part of itself; name a subject that is not one of its parts"
					.formatted(key));
	}

	private static void refuseTie(List<Edit> edits, Pair pair) {
		throw new InputException(InputErrorCode.CONFLICT, find(edits, pair.edition()).orElseThrow().argument(),
				"the question \"%s\" is not accepted yet, so it cannot be tied to %s; accept it with \"reviewQuestions\" first"
					.formatted(pair.edition(), pair.between()));
	}

	private static Optional<Edit> find(List<Edit> edits, String key) {
		return edits.stream().filter((edit) -> edit.key().equals(key)).findFirst();
	}

	private record Pair(String edition, String between) {
	}

}
