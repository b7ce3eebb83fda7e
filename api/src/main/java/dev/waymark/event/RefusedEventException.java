package dev.waymark.event;

/**
 * One event cannot be taken in; its neighbours can.
 */
final class RefusedEventException extends RuntimeException {

	private final RejectionCode code;

	RefusedEventException(RejectionCode code, String message) {
		super(message, null, false, false);
		this.code = code;
	}

	/** A field that cannot be so. */
	static RefusedEventException invalid(String field, String message) {
		return new RefusedEventException(RejectionCode.INVALID_ARGUMENT, field + ": " + message);
	}

	RejectedEvent of(String eventId) {
		return new RejectedEvent(eventId, this.code, String.valueOf(getMessage()));
	}

}
