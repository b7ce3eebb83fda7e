package dev.waymark.editing.graphql;

import dev.waymark.connection.Connection;
import dev.waymark.connection.PageArguments;
import dev.waymark.editing.Change;
import dev.waymark.editing.Changes;
import dev.waymark.editing.Editing;
import dev.waymark.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ChangeController {

	private final Changes changes;

	private final Editing editing;

	ChangeController(Changes changes, Editing editing) {
		this.changes = changes;
		this.editing = editing;
	}

	@QueryMapping
	Connection<Change> changes(@Argument int first, @Argument @Nullable String after) {
		return Connection.of(this.changes.page(PageArguments.of(first, after)), Change::id);
	}

	@MutationMapping
	Change undoChange(@Argument String id, @ContextValue Viewer viewer,
			@ContextValue(required = false) @Nullable String editorName) {
		return this.editing.undo(id, EditorName.of(viewer, editorName));
	}

}
