package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.editing.Edit;
import dev.waymark.editing.EntityKind;
import dev.waymark.editing.LinkKind;
import dev.waymark.input.KeyKind;
import dev.waymark.question.QuestionKind;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.ArgumentValue;

record QuestionInput(String key, ArgumentValue<QuestionKind> kind, ArgumentValue<List<LocalizedTextInput>> text,
		ArgumentValue<Double> importance, ArgumentValue<List<ArisesAtInput>> arisesAt,
		ArgumentValue<List<AskedByInput>> askedBy, ArgumentValue<List<String>> raisedBy,
		@Nullable Integer expectedVersion) {

	Edit edit(String argument) {
		Draft draft = new Draft(EntityKind.QUESTION, "key", this.key, argument);
		return draft.set("kind", this.kind, (_, kind) -> kind.name())
			.texts("text", this.text)
			.set("importance", this.importance, Checks::fraction)
			.links("arisesAt", this.arisesAt, LinkKind.ARISES_AT, (path, arising) -> arising.link(draft, path))
			.links("askedBy", this.askedBy, LinkKind.ASKED_BY, (path, asking) -> asking.link(draft, path))
			.links("raisedBy", this.raisedBy, LinkKind.RAISED_BY, KeyKind.TRIGGER)
			.edit()
			.expecting(this.expectedVersion);
	}

}
