package dev.waymark.editing.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import dev.waymark.editing.Edit;
import dev.waymark.editing.EntityKind;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.input.KeyKind;
import dev.waymark.persona.PersonaRole;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.ArgumentValue;

record PersonaInput(String key, ArgumentValue<List<LocalizedTextInput>> name, ArgumentValue<PersonaRole> role,
		ArgumentValue<String> segment, ArgumentValue<Double> share, ArgumentValue<List<StageRef>> path,
		ArgumentValue<List<String>> triggers) {

	Edit edit(String argument) {
		Draft draft = new Draft(EntityKind.PERSONA, "key", this.key, argument);
		Map<String, Long> positions = new HashMap<>();
		draft.texts("name", this.name)
			.set("role", this.role, (_, part) -> part.name())
			.link("segment", this.segment, LinkKind.IN_SEGMENT, KeyKind.SEGMENT, PersonaInput::moved)
			.links("path", this.path, LinkKind.PASSES, (at, stage) -> passing(draft, at, stage, positions))
			.links("triggers", this.triggers, LinkKind.RESPONDS_TO, KeyKind.TRIGGER);
		if (!this.share.isOmitted()) {
			Double part = this.share.value();
			String at = draft.at("share");
			draft.edit().link(LinkKind.IN_SEGMENT, (there) -> shared(at, there, part));
		}
		return draft.edit();
	}

	/** Positions count within each journey, from 0. */
	private static Link passing(Draft draft, String at, StageRef stage, Map<String, Long> positions) {
		long position = positions.merge(stage.journey(), 1L, Long::sum) - 1;
		return new Link(stage.refer(draft, at), Map.of("position", position));
	}

	/** The share is part of the membership: it stays where the segment does. */
	private static UnaryOperator<List<Link>> moved(String segment) {
		return (there) -> there.stream()
			.filter((link) -> link.to().equals(segment))
			.findFirst()
			.map(List::of)
			.orElseGet(() -> List.of(new Link(segment)));
	}

	private static List<Link> shared(String at, List<Link> there, @Nullable Double share) {
		if (share == null) {
			return there.stream().map((link) -> new Link(link.to())).toList();
		}
		if (there.isEmpty()) {
			throw Checks.invalid(at, "a share needs the segment that it is of; name it in \"segment\"");
		}
		Map<String, Object> properties = Map.of("share", Checks.fraction(at, share));
		return there.stream().map((link) -> new Link(link.to(), properties)).toList();
	}

}
