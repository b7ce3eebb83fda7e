package dev.waymark.editing.graphql;

import dev.waymark.input.KeyKind;

record StageRef(String journey, String stage) {

	String id() {
		return this.journey + "/" + this.stage;
	}

	/** Names the stage of a draft's edit, and returns its id. */
	String refer(Draft draft, String path) {
		draft.edit().refer(KeyKind.STAGE, id(), path);
		return id();
	}

}
