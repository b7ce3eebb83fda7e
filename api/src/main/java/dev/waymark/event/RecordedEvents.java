package dev.waymark.event;

import java.util.List;

/**
 * What became of events. The three together are as many as were sent.
 *
 * @param accepted how many are kept and count from now on
 * @param duplicates how many were kept before
 * @param rejected those that are not kept
 */
public record RecordedEvents(int accepted, int duplicates, List<RejectedEvent> rejected) {

	public RecordedEvents {
		rejected = List.copyOf(rejected);
	}

}
