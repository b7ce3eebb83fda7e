package dev.waymark.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.waymark.coverage.task.MergedTasks;
import dev.waymark.editing.ChangeRecord.Entry;
import dev.waymark.graph.Graph;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import org.jspecify.annotations.Nullable;

/**
 * Merges captured questions into another one, within a transaction. What it changes
 * belongs together in the audit trail, and is undone together.
 */
final class QuestionMerge {

	private static final String ANSWERING = """
			MATCH (asset:ContentAsset)-[:ANSWERS]->(question:Question) WHERE question.key IN $keys
			RETURN DISTINCT asset.id AS id ORDER BY id""";

	private final Graph transaction;

	private final ChangeRecord record;

	private final EntityStore questions;

	QuestionMerge(Graph transaction, ChangeRecord record) {
		this.transaction = transaction;
		this.record = record;
		this.questions = new EntityStore(transaction, EntityKind.QUESTION);
	}

	EditReport merge(List<String> keys, String into) {
		Set<String> from = new LinkedHashSet<>(keys);
		Map<String, Entity> there = this.questions.read(from);
		Entity target = this.questions.read(List.of(into)).get(into);
		if (target == null) {
			new KnownKeys(this.transaction).require(KeyKind.QUESTION, "into", List.of(into));
			throw new IllegalStateException(into);
		}
		keys.forEach((key) -> refuse("from[" + keys.indexOf(key) + "]", key, there.get(key), into));
		if (from.isEmpty()) {
			return new EditReport(0, 0, 1);
		}
		List<Edited> contents = answersMoved(from, into);
		Edited merged = new Edited(new Edit(EntityKind.QUESTION, into, "into"), target,
				MergedQuestion.of(target.state(), from.stream().map(there::get).map(Entity::state).toList()));
		new EntityStore(this.transaction, EntityKind.CONTENT_ASSET).write(contents);
		this.questions.write(List.of(merged));
		new StructureRules(this.transaction).check(EntityKind.QUESTION, List.of(merged.edit()));
		from.forEach(this::delete);
		new MergedTasks(this.transaction).carryOver(from, into);
		List<Entry> entries = new ArrayList<>(contents.stream().map(Entry::of).toList());
		entries.add(Entry.of(merged));
		from.forEach((key) -> entries.add(gone(key, Objects.requireNonNull(there.get(key)))));
		this.record.add(entries, true);
		return new EditReport(0, 1, 0);
	}

	private static Entry gone(String key, Entity question) {
		return new Entry(EntityKind.QUESTION, key, SnapshotJson.write(question.state()), null);
	}

	private void refuse(String argument, String key, @Nullable Entity question, String into) {
		if (key.equals(into)) {
			throw invalid(argument, "\"%s\" cannot be merged into itself; name other questions".formatted(key));
		}
		if (question == null) {
			new KnownKeys(this.transaction).require(KeyKind.QUESTION, argument, List.of(key));
		}
		else if (!Boolean.TRUE.equals(question.state().get("captured"))) {
			throw invalid(argument,
					"the question \"%s\" was written by the content team, and only captured ones are merged away; merge the captured one into it"
						.formatted(key));
		}
	}

	private List<Edited> answersMoved(Set<String> from, String into) {
		List<String> ids = this.transaction.read(ANSWERING, Map.of("keys", List.copyOf(from)),
				(row) -> row.get("id").asString());
		Map<String, Entity> contents = new EntityStore(this.transaction, EntityKind.CONTENT_ASSET).read(ids);
		return ids.stream().map((id) -> {
			Edit edit = new Edit(EntityKind.CONTENT_ASSET, id, "from").link(LinkKind.ANSWERS,
					(answers) -> MergedQuestion.answers(answers, from, into));
			return Edited.of(edit, contents.get(id));
		}).toList();
	}

	private void delete(String key) {
		List<String> holders = this.questions.holders(key);
		if (!holders.isEmpty()) {
			throw new InputException(InputErrorCode.CONFLICT, "from",
					"the question \"%s\" is in use by %s; let go of it there first".formatted(key,
							String.join(", ", holders)));
		}
		this.questions.delete(key);
	}

	private static InputException invalid(String argument, String message) {
		return new InputException(InputErrorCode.INVALID_ARGUMENT, argument, message);
	}

}
