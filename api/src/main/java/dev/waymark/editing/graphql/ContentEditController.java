package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.content.ContentAssets;
import dev.waymark.editing.Edit;
import dev.waymark.editing.Editing;
import dev.waymark.editing.EntityKind;
import dev.waymark.security.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ContentEditController {

	private final Editing editing;

	private final ContentAssets contents;

	ContentEditController(Editing editing, ContentAssets contents) {
		this.editing = editing;
		this.contents = contents;
	}

	@MutationMapping
	ContentAssetsPayload upsertContentAssets(@Argument List<ContentAssetInput> assets, @ContextValue Viewer viewer,
			@ContextValue(required = false) @Nullable String editorName) {
		return apply(Edits.of("assets", assets, ContentAssetInput::edit), EditorName.of(viewer, editorName));
	}

	@MutationMapping
	ContentAssetsPayload archiveContentAssets(@Argument List<String> ids, @ContextValue Viewer viewer,
			@ContextValue(required = false) @Nullable String editorName) {
		List<String> distinct = ids.stream().distinct().toList();
		return apply(Edits.of("ids", distinct, ContentEditController::archiving), EditorName.of(viewer, editorName));
	}

	private static Edit archiving(String id, String argument) {
		return new Edit(EntityKind.CONTENT_ASSET, id, argument).ofExisting().set("status", "ARCHIVED");
	}

	private ContentAssetsPayload apply(List<Edit> edits, String by) {
		return Upserted.of(this.editing, EntityKind.CONTENT_ASSET, edits, by)
			.answer(this.contents::find, ContentAssetsPayload::new);
	}

}
