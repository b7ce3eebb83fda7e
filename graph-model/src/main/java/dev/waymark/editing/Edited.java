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

	/**
	 * The entity's version after the edit. That a question was heard again is nothing
	 * that stands in an editor's way, so it does not count.
	 */
	int version() {
		if (this.before == null) {
			return 1;
		}
		boolean counts = !Heard.without(this.before.state()).equals(Heard.without(this.after));
		return this.before.version() + (counts ? 1 : 0);
	}

}
