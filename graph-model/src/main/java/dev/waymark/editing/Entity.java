package dev.waymark.editing;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An entity as the graph holds it.
 *
 * @param storedVersion counts its changes, from 1; null where nobody has counted yet
 * @param state what its edits change
 */
record Entity(@Nullable Integer storedVersion, Snapshot state) {

	/** One that nobody has counted is the first. */
	int version() {
		return Objects.requireNonNullElse(this.storedVersion, 1);
	}

}
