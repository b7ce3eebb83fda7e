package dev.waymark.editing.graphql;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.waymark.editing.Edit;
import dev.waymark.editing.EditReport;
import dev.waymark.editing.Editing;
import dev.waymark.editing.EntityKind;
import dev.waymark.graph.Links;

/**
 * What came of a call of edits.
 *
 * @param report what they came to
 * @param keys what they edited, in the order of the call
 */
record Upserted(EditReport report, List<String> keys) {

	static Upserted of(Editing editing, EntityKind kind, List<Edit> edits, String by) {
		return new Upserted(editing.apply(kind, edits, by), edits.stream().map(Edit::key).toList());
	}

	/**
	 * Answers with the entities as they are now.
	 * @param <T> the entity
	 * @param <P> the payload
	 * @param find finds entities by key
	 * @param payload puts counts and entities together
	 */
	<T, P> P answer(Function<Collection<String>, Links<T>> find, Payload<T, P> payload) {
		Links<T> found = find.apply(this.keys);
		return payload.of(this.report.created(), this.report.updated(), this.report.unchanged(),
				this.keys.stream().flatMap((key) -> Stream.ofNullable(found.firstOf(key))).toList());
	}

	/**
	 * Makes a payload.
	 *
	 * @param <T> the entity
	 * @param <P> the payload
	 */
	@FunctionalInterface
	interface Payload<T, P> {

		P of(int created, int updated, int unchanged, List<T> entities);

	}

}
