package dev.waymark.visitor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.waymark.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * A stay at a stage of a journey, as the visitor's events name it. A visitor enters a
 * stage with the first event that names it, of whatever type, and leaves it with the next
 * event that names another stage of the same journey; coming back is a stay of its own.
 *
 * @param stage key of the stage, as the events name it, top or sub
 * @param enteredAt when
 * @param leftAt when the next stay began, or null for the last one
 * @param source what the entering event gives as its source, if anything
 */
public record StageVisit(String stage, Instant enteredAt, @Nullable Instant leftAt, @Nullable String source) {

	/**
	 * The path of one visitor through a journey.
	 * @param history events of one visitor, in {@link Event#ORDER}
	 * @param journey key of the journey
	 * @return the stays, one after the other
	 */
	public static List<StageVisit> path(List<Event> history, String journey) {
		List<StageVisit> path = new ArrayList<>();
		for (Event event : history) {
			String stage = event.stage();
			if (stage == null || !journey.equals(event.journey())) {
				continue;
			}
			StageVisit last = path.isEmpty() ? null : path.getLast();
			if (last != null && last.stage().equals(stage)) {
				continue;
			}
			if (last != null) {
				path.set(path.size() - 1,
						new StageVisit(last.stage(), last.enteredAt(), event.occurredAt(), last.source()));
			}
			path.add(new StageVisit(stage, event.occurredAt(), null, event.source()));
		}
		return List.copyOf(path);
	}

}
