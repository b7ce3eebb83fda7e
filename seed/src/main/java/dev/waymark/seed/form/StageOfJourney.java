package dev.waymark.seed.form;

import dev.waymark.editing.FieldRules;
import dev.waymark.input.KeyKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields {@code journey} and {@code stage} of what is about a stage, or about a whole
 * journey.
 */
final class StageOfJourney {

	private StageOfJourney() {
	}

	/** Names the stage, where the object holds one. */
	static void refer(EntityDraft draft, ObjectNode object) {
		if (!object.path("stage").isString()) {
			return;
		}
		if (!object.path("journey").isString()) {
			throw FieldRules.invalid(draft.at("journey"), "a stage belongs to a journey; write its journey too");
		}
		draft.refer(KeyKind.STAGE, object.path("journey").asString() + "/" + object.path("stage").asString(),
				draft.at("stage"));
	}

}
