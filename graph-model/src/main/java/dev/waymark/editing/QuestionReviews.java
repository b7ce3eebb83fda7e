package dev.waymark.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.graph.Graph;
import dev.waymark.input.InputErrorCode;
import dev.waymark.input.InputException;
import dev.waymark.input.KeyKind;
import dev.waymark.input.KnownKeys;
import dev.waymark.question.QuestionReview;

/**
 * The edits that accept captured questions or put them aside.
 */
final class QuestionReviews {

	private final Graph transaction;

	private final boolean accept;

	QuestionReviews(Graph transaction, boolean accept) {
		this.transaction = transaction;
		this.accept = accept;
	}

	List<Edit> edits(List<String> keys) {
		Map<String, Entity> questions = new EntityStore(this.transaction, EntityKind.QUESTION).read(keys);
		Set<String> gone = gone(questions.values().stream().map(Entity::state).toList());
		List<Edit> edits = new ArrayList<>();
		for (String key : keys) {
			String argument = "keys[" + edits.size() + "]";
			Edit edit = new Edit(EntityKind.QUESTION, key, argument);
			Entity question = questions.get(key);
			if (question == null) {
				new KnownKeys(this.transaction).require(KeyKind.QUESTION, argument, List.of(key));
			}
			else {
				refuse(argument, key, question.state());
			}
			edits.add(edit.step((state) -> this.accept ? accepted(state, gone) : dismissed(state)));
		}
		return edits;
	}

	/** Personas and stages that were named once, and are no more. */
	private Set<String> gone(List<Snapshot> questions) {
		KnownKeys keys = new KnownKeys(this.transaction);
		Set<String> gone = new HashSet<>();
		gone.addAll(keys.unknown(KeyKind.PERSONA,
				questions.stream().flatMap((question) -> Heard.list(question, Heard.FROM).stream()).toList()));
		gone.addAll(keys.unknown(KeyKind.STAGE,
				questions.stream().flatMap((question) -> Heard.list(question, Heard.AT).stream()).toList()));
		return gone;
	}

	private void refuse(String argument, String key, Snapshot question) {
		if (!Heard.any(question)) {
			throw invalid(argument,
					"the question \"%s\" was never heard, so there is nothing to review; edit it with \"upsertQuestions\""
						.formatted(key));
		}
		if (!this.accept && question.get("review") == null) {
			throw invalid(argument,
					"the question \"%s\" is accepted and has its place on the map; undo that change, or edit the question"
						.formatted(key));
		}
	}

	private static Snapshot accepted(Snapshot question, Set<String> gone) {
		return question.with("review", null)
			.with(LinkKind.ARISES_AT, with(question, LinkKind.ARISES_AT, Heard.AT, gone))
			.with(LinkKind.ASKED_BY, with(question, LinkKind.ASKED_BY, Heard.FROM, gone));
	}

	private static List<Link> with(Snapshot question, LinkKind kind, String heard, Set<String> gone) {
		List<Link> links = new ArrayList<>(question.links(kind));
		Set<String> there = new HashSet<>(links.stream().map(Link::to).toList());
		Heard.list(question, heard)
			.stream()
			.filter((key) -> !gone.contains(key) && there.add(key))
			.forEach((key) -> links.add(new Link(key)));
		return links;
	}

	private static Snapshot dismissed(Snapshot question) {
		return question.with("review", QuestionReview.DISMISSED.name());
	}

	private static InputException invalid(String argument, String message) {
		return new InputException(InputErrorCode.INVALID_ARGUMENT, argument, message);
	}

}
