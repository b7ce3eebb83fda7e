package dev.waymark.editing.graphql;

import java.util.Map;

import dev.waymark.editing.Link;
import dev.waymark.input.KeyKind;

record AnswerInput(String question, double quality) {

	Link link(Draft draft, String path) {
		draft.edit().refer(KeyKind.QUESTION, this.question, path + ".question");
		return new Link(this.question, Map.of("quality", Checks.fraction(path + ".quality", this.quality)));
	}

}
