package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.editing.Editing;
import dev.waymark.editing.EntityKind;
import dev.waymark.security.Viewer;
import dev.waymark.subject.Subjects;
import dev.waymark.trigger.Triggers;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class TopicEditController {

	private final Editing editing;

	private final Subjects subjects;

	private final Triggers triggers;

	TopicEditController(Editing editing, Subjects subjects, Triggers triggers) {
		this.editing = editing;
		this.subjects = subjects;
		this.triggers = triggers;
	}

	@MutationMapping
	SubjectsPayload upsertSubjects(@Argument List<SubjectInput> subjects, @ContextValue Viewer viewer,
			@ContextValue(required = false) @Nullable String editorName) {
		return Upserted
			.of(this.editing, EntityKind.SUBJECT, Edits.of("subjects", subjects, SubjectInput::edit),
					EditorName.of(viewer, editorName))
			.answer(this.subjects::find, SubjectsPayload::new);
	}

	@MutationMapping
	TriggersPayload upsertTriggers(@Argument List<TriggerInput> triggers, @ContextValue Viewer viewer,
			@ContextValue(required = false) @Nullable String editorName) {
		return Upserted
			.of(this.editing, EntityKind.TRIGGER, Edits.of("triggers", triggers, TriggerInput::edit),
					EditorName.of(viewer, editorName))
			.answer(this.triggers::find, TriggersPayload::new);
	}

}
