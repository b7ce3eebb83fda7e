package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.editing.Editing;
import dev.waymark.editing.EntityKind;
import dev.waymark.persona.Personas;
import dev.waymark.persona.Segments;
import dev.waymark.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class AudienceEditController {

	private final Editing editing;

	private final Personas personas;

	private final Segments segments;

	AudienceEditController(Editing editing, Personas personas, Segments segments) {
		this.editing = editing;
		this.personas = personas;
		this.segments = segments;
	}

	@MutationMapping
	PersonasPayload upsertPersonas(@Argument List<PersonaInput> personas, @ContextValue Viewer viewer,
			@ContextValue(required = false) @Nullable String editorName) {
		return Upserted
			.of(this.editing, EntityKind.PERSONA, Edits.of("personas", personas, PersonaInput::edit),
					EditorName.of(viewer, editorName))
			.answer(this.personas::find, PersonasPayload::new);
	}

	@MutationMapping
	SegmentsPayload upsertSegments(@Argument List<SegmentInput> segments, @ContextValue Viewer viewer,
			@ContextValue(required = false) @Nullable String editorName) {
		return Upserted
			.of(this.editing, EntityKind.SEGMENT, Edits.of("segments", segments, SegmentInput::edit),
					EditorName.of(viewer, editorName))
			.answer(this.segments::find, SegmentsPayload::new);
	}

}
