package dev.waymark.event;

/**
 * An event that was not taken in.
 *
 * @param eventId as it was sent
 * @param code a stable code
 * @param message what is wrong and the way out; begins with the field where it lies in
 * one
 */
public record RejectedEvent(String eventId, RejectionCode code, String message) {
}
