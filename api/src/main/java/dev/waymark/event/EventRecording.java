package dev.waymark.event;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.security.SignedVisitorIds.VisitorId;

/**
 * Takes in what sites and apps send: each event is checked on its own, and those that are
 * right are durable when the call returns.
 */
public final class EventRecording {

	private final VisitorNames visitors;

	private final KeyNames names;

	private final DecisionReader decisions;

	private final EventWriter writer;

	private final EventSettings settings;

	private final Clock clock;

	EventRecording(VisitorNames visitors, KeyNames names, DecisionReader decisions, EventWriter writer,
			EventSettings settings, Clock clock) {
		this.visitors = visitors;
		this.names = names;
		this.decisions = decisions;
		this.writer = writer;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Records events.
	 * @param sent as they were sent; a visitor may be signed
	 * @param keyed whether the sender showed the key
	 * @return what became of them
	 * @throws OverloadedException if too many wait; nothing is kept, and the same call
	 * may be sent again
	 * @throws dev.waymark.graph.GraphUnavailableException if the graph cannot be reached;
	 * the same call may be sent again
	 */
	public RecordedEvents record(List<Event> sent, boolean keyed) {
		EventTimes times = EventTimes.now(this.clock, this.settings.dedupeHorizon(), this.settings.futureSkew());
		List<RejectedEvent> rejected = new ArrayList<>();
		List<Event> shaped = new ArrayList<>(sent.size());
		for (Event event : sent) {
			try {
				shaped.add(shaped(event, times, keyed));
			}
			catch (RefusedEventException ex) {
				rejected.add(ex.of(event.eventId()));
			}
		}
		List<Event> right = known(shaped, rejected);
		return answer(right, this.writer.write(right, decisions(right)), rejected);
	}

	private Event shaped(Event event, EventTimes times, boolean keyed) {
		VisitorId visitor = this.visitors.read(event.visitorId());
		Event read = event.with((visitor != null) ? visitor.id() : null,
				event.occurredAt().truncatedTo(ChronoUnit.MILLIS));
		EventTexts.require(read);
		EventShape.require(read);
		times.require(event.occurredAt());
		VisitorNames.requireTrust(read, visitor, keyed);
		return read;
	}

	private List<Event> known(List<Event> shaped, List<RejectedEvent> rejected) {
		EventKeys keys = EventKeys.of(shaped, this.names);
		List<Event> right = new ArrayList<>(shaped.size());
		for (Event event : shaped) {
			try {
				keys.require(event);
				right.add(event);
			}
			catch (RefusedEventException ex) {
				rejected.add(ex.of(event.eventId()));
			}
		}
		return right;
	}

	private Map<String, Map<String, Object>> decisions(List<Event> events) {
		Map<String, Map<String, Object>> read = new HashMap<>();
		for (Event event : events) {
			String token = event.recommendationId();
			if (event.type() == EventType.IMPRESSION && token != null && !read.containsKey(token)) {
				read.put(token, this.decisions.read(token).orElse(Map.of()));
			}
		}
		read.values().removeIf(Map::isEmpty);
		return read;
	}

	private static RecordedEvents answer(List<Event> events, List<Outcome> outcomes, List<RejectedEvent> rejected) {
		int accepted = 0;
		int duplicates = 0;
		for (int index = 0; index < events.size(); index++) {
			switch (outcomes.get(index)) {
				case KEPT -> accepted++;
				case DUPLICATE -> duplicates++;
				case FORGOTTEN -> rejected.add(new RejectedEvent(events.get(index).eventId(), RejectionCode.FORGOTTEN,
						"visitorId: this visitor was forgotten since; what happened before that, or within the clock skew allowed after it, is not kept"));
			}
		}
		return new RecordedEvents(accepted, duplicates, rejected);
	}

}
