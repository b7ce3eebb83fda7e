package dev.waymark.editing;

import org.jspecify.annotations.Nullable;

/**
 * What an edit makes of an entity.
 *
 * @param edit the edit
 * @param before what was there, null for nothing
 * @param after what shall be there
 */
record Edited(Edit edit, @Nullable Entity before, Snapshot after) {

	static Edited of(Edit edit, @Nullable Entity before) {
		return new Edited(edit, before, edit.apply((before != null) ? before.state() : null));
	}

	boolean isNew() {
		return this.before == null;
	}

	boolean changes() {
		return this.before == null || !this.before.state().equals(this.after);
	}

	/** What was there; nothing at all where it is new. */
	Snapshot stateBefore() {
		return (this.before != null) ? this.before.state() : Snapshot.EMPTY;
	}

	/** The entity's version after the edit. */
	int version() {
		return (this.before == null) ? 1 : this.before.version() + (changes() ? 1 : 0);
	}

}
