package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.editing.Editing;
import dev.waymark.editing.EntityKind;
import dev.waymark.placement.Placements;
import dev.waymark.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class PlacementEditController {

	private final Editing editing;

	private final Placements placements;

	PlacementEditController(Editing editing, Placements placements) {
		this.editing = editing;
		this.placements = placements;
	}

	@MutationMapping
	PlacementsPayload upsertPlacements(@Argument List<PlacementInput> placements, @ContextValue Viewer viewer,
			@ContextValue(required = false) @Nullable String editorName) {
		return Upserted
			.of(this.editing, EntityKind.PLACEMENT, Edits.of("placements", placements, PlacementInput::edit),
					EditorName.of(viewer, editorName))
			.answer(this.placements::find, PlacementsPayload::new);
	}

}
