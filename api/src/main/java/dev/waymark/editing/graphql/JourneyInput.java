package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.editing.Edit;
import dev.waymark.editing.EntityKind;

import org.springframework.graphql.data.ArgumentValue;

record JourneyInput(String key, ArgumentValue<List<LocalizedTextInput>> name, List<StageInput> stages) {

	Edit edit(String argument) {
		Draft draft = new Draft(EntityKind.JOURNEY, "key", this.key, argument).texts("name", this.name);
		StageInput.requirePlain(draft.at("key"), this.key);
		return draft.edit().stages(new StageDrafts(draft.edit()).edits(draft.at("stages"), this.stages));
	}

}
