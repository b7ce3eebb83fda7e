package dev.waymark.event;

import java.time.Clock;

import dev.waymark.security.SignedVisitorIds;

/**
 * Forgets visitors.
 */
public final class VisitorErasure {

	private final ForgottenVisitors forgotten;

	private final SignedVisitorIds ids;

	private final EventSettings settings;

	private final Clock clock;

	VisitorErasure(ForgottenVisitors forgotten, SignedVisitorIds ids, EventSettings settings, Clock clock) {
		this.forgotten = forgotten;
		this.ids = ids;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Erases all that carries a visitor's id. What happened until now is not taken in any
	 * more either, on whatever clock; what happens later begins a new history.
	 * @param sent the id, signed or not
	 * @return whether there was anything to erase
	 * @throws dev.waymark.input.InputException if it is none, or its signature does not
	 * fit
	 */
	public boolean forget(String sent) {
		String visitor = this.ids.require("id", sent).id();
		return this.forgotten.forget(visitor, this.clock.instant().plus(this.settings.futureSkew()));
	}

}
