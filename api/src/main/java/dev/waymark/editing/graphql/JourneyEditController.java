package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.editing.Editing;
import dev.waymark.editing.EntityKind;
import dev.waymark.journey.Journeys;
import dev.waymark.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class JourneyEditController {

	private final Editing editing;

	private final Journeys journeys;

	JourneyEditController(Editing editing, Journeys journeys) {
		this.editing = editing;
		this.journeys = journeys;
	}

	@MutationMapping
	JourneyPayload upsertJourney(@Argument JourneyInput journey, @ContextValue Viewer viewer,
			@ContextValue(required = false) @Nullable String editorName) {
		return Upserted
			.of(this.editing, EntityKind.JOURNEY, List.of(journey.edit("journey")), EditorName.of(viewer, editorName))
			.answer(this.journeys::find, (created, updated, unchanged, found) -> new JourneyPayload(created, updated,
					unchanged, found.getFirst()));
	}

}
