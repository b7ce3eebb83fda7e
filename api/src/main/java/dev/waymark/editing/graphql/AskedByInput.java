package dev.waymark.editing.graphql;

import java.util.Map;

import dev.waymark.editing.Link;
import dev.waymark.input.KeyKind;
import org.jspecify.annotations.Nullable;

record AskedByInput(String persona, @Nullable Double importance) {

	Link link(Draft draft, String path) {
		draft.edit().refer(KeyKind.PERSONA, this.persona, path + ".persona");
		return new Link(this.persona, (this.importance != null)
				? Map.of("importance", Checks.fraction(path + ".importance", this.importance)) : Map.of());
	}

}
