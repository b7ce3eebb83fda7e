package dev.waymark.event;

import dev.waymark.security.SignedVisitorIds;
import dev.waymark.security.SignedVisitorIds.VisitorId;
import org.jspecify.annotations.Nullable;

/**
 * Visitors as senders name them, signed or not.
 */
final class VisitorNames {

	private final SignedVisitorIds ids;

	VisitorNames(SignedVisitorIds ids) {
		this.ids = ids;
	}

	/** Null for nobody in particular. */
	@Nullable VisitorId read(@Nullable String sent) {
		return (sent == null) ? null : this.ids.read(sent)
			.orElseThrow(() -> RefusedEventException.invalid("visitorId",
					"the signature does not fit the id; sign it with this server's visitor key, or send it plain"));
	}

	/**
	 * A worth may be told by whoever has the key, or of a visitor that the site vouches
	 * for.
	 */
	static void requireTrust(Event event, @Nullable VisitorId visitor, boolean keyed) {
		if (event.value() != null && !keyed && (visitor == null || !visitor.signed())) {
			throw new RefusedEventException(RejectionCode.FORBIDDEN,
					"value: anybody could have told this worth; send it from your server with the key in "
							+ "\"Authorization: Bearer <key>\", or with a signed visitorId, \"<id>.<hmac>\"");
		}
	}

}
