package dev.waymark.editing;

import dev.waymark.input.InputException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one edit of many.
 *
 * @param state what
 * @param fault why it was refused, or which key names nothing yet; null for an edit that
 * holds
 */
public record BulkOutcome(State state, @Nullable InputException fault) {

	/**
	 * What can become of an edit.
	 */
	public enum State {

		/** The entity is new. */
		CREATED,
		/** The entity was changed. */
		UPDATED,
		/** The entity was so already. */
		UNCHANGED,
		/** It names what is not there; it may hold once that is. */
		UNRESOLVED,
		/** It cannot be. */
		REFUSED

	}

	static BulkOutcome of(State state) {
		return new BulkOutcome(state, null);
	}

}
