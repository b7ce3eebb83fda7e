package dev.waymark.event;

/**
 * So many events wait already that no more are taken in; nothing of the call is kept.
 */
public final class OverloadedException extends RuntimeException {

	OverloadedException(int waiting) {
		super("%d events wait to be written, and no more fit; send these again in a few seconds, with the same eventIds"
			.formatted(waiting));
	}

}
