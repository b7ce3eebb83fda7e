package dev.waymark.seed.simulating;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.waymark.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * A synthetic visitor: the truth, and the events that tell some of it.
 *
 * @param id the pseudonym
 * @param persona key of the true persona, null where the world has none
 * @param path the true stays, one after the other
 * @param events in their order; without a visitor where this one gave no consent
 * @param decisions nodes of the slates that were shown, by the {@code recommendationId}
 * of their events
 */
public record SimulatedVisitor(String id, @Nullable String persona, List<TrueStay> path, List<Event> events,
		Map<String, Map<String, Object>> decisions) {

	public SimulatedVisitor {
		path = List.copyOf(path);
		events = List.copyOf(events);
		decisions = Map.copyOf(decisions);
	}

	/**
	 * A true stay. The same stage may follow itself.
	 *
	 * @param stage key of the stage
	 * @param from when it began
	 * @param to when it ended: by going on, by dropping out, or with the simulation
	 */
	public record TrueStay(String stage, Instant from, Instant to) {
	}

}
