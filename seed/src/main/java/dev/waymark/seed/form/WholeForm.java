package dev.waymark.seed.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.waymark.editing.FieldRules;
import dev.waymark.editing.Link;
import dev.waymark.editing.LinkKind;
import dev.waymark.editing.Snapshot;
import dev.waymark.input.KeyKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a stage lies: {@code position} within its journey, or within the stage that
 * {@code subStageOf} names. Read from {@code position} alone, so that both are judged
 * together; {@link SubStageForm} is its other half.
 */
record WholeForm() implements FieldForm {

	@Override
	public String name() {
		return "position";
	}

	@Override
	public void read(EntityDraft draft, JsonNode node) {
		String journey = draft.key().substring(0, draft.key().indexOf('/'));
		long position = FieldRules.atLeast(0, draft.at(name()), ValueForm.whole(draft.at(name()), node));
		draft.refer(KeyKind.JOURNEY, journey, draft.at("journey"));
		draft.edit().link(LinkKind.STAGE_OF, (_) -> List.of(new Link(journey, Map.of(name(), position))));
		draft.edit().link(LinkKind.SUB_STAGE_OF, (_) -> List.of());
	}

	@Override
	public void write(Snapshot state, ObjectNode object) {
		for (LinkKind kind : List.of(LinkKind.STAGE_OF, LinkKind.SUB_STAGE_OF)) {
			state.links().getOrDefault(kind, List.of()).stream().findFirst().ifPresent((link) -> {
				Object position = link.properties().get(name());
				if (position != null) {
					object.set(name(), WrittenValue.of(position));
				}
			});
		}
	}

	/**
	 * The stage that a sub-stage is part of, by its key in the same journey.
	 */
	record SubStageForm() implements FieldForm {

		@Override
		public String name() {
			return "subStageOf";
		}

		/** Moves the position there is from the journey to the stage. */
		@Override
		public void read(EntityDraft draft, JsonNode node) {
			if (node.isNull()) {
				return;
			}
			String journey = draft.key().substring(0, draft.key().indexOf('/'));
			String whole = Target.STAGE.read(draft, draft.at(name()), node, journey);
			List<Link> moved = new ArrayList<>();
			draft.edit().link(LinkKind.STAGE_OF, (there) -> {
				moved.clear();
				there.forEach((link) -> moved.add(new Link(whole, link.properties())));
				return List.of();
			});
			draft.edit()
				.link(LinkKind.SUB_STAGE_OF,
						(there) -> moved.isEmpty()
								? there.stream().map((link) -> new Link(whole, link.properties())).toList()
								: List.copyOf(moved));
		}

		@Override
		public void write(Snapshot state, ObjectNode object) {
			state.links()
				.getOrDefault(LinkKind.SUB_STAGE_OF, List.of())
				.stream()
				.findFirst()
				.ifPresent((link) -> object.put(name(), link.to().substring(link.to().indexOf('/') + 1)));
		}

	}

}
