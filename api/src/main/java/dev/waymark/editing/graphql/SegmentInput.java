package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.editing.Edit;
import dev.waymark.editing.EntityKind;

import org.springframework.graphql.data.ArgumentValue;

record SegmentInput(String key, ArgumentValue<List<LocalizedTextInput>> name) {

	Edit edit(String argument) {
		return new Draft(EntityKind.SEGMENT, "key", this.key, argument).texts("name", this.name).edit();
	}

}
