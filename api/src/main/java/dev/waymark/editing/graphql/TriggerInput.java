package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.editing.Edit;
import dev.waymark.editing.EntityKind;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.input.KeyKind;

import org.springframework.graphql.data.ArgumentValue;

record TriggerInput(String key, ArgumentValue<List<LocalizedTextInput>> name, ArgumentValue<List<StageRef>> leadsTo,
		ArgumentValue<List<String>> raises) {

	Edit edit(String argument) {
		Draft draft = new Draft(EntityKind.TRIGGER, "key", this.key, argument);
		return draft.texts("name", this.name)
			.links("leadsTo", this.leadsTo, LinkKind.LEADS_TO, (path, stage) -> new Link(stage.refer(draft, path)))
			.links("raises", this.raises, LinkKind.RAISES, KeyKind.QUESTION)
			.edit();
	}

}
