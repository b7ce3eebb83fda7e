package dev.waymark.editing.graphql;

import java.util.List;

import dev.waymark.editing.Edit;
import dev.waymark.editing.EntityKind;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.input.KeyKind;
import dev.waymark.subject.SubjectKind;

import org.springframework.graphql.data.ArgumentValue;

record SubjectInput(String key, ArgumentValue<List<LocalizedTextInput>> name, ArgumentValue<SubjectKind> kind,
		ArgumentValue<String> partOf) {

	Edit edit(String argument) {
		return new Draft(EntityKind.SUBJECT, "key", this.key, argument).texts("name", this.name)
			.set("kind", this.kind, (_, kind) -> kind.name())
			.link("partOf", this.partOf, LinkKind.PART_OF, KeyKind.SUBJECT, (whole) -> (_) -> List.of(new Link(whole)))
			.edit();
	}

}
