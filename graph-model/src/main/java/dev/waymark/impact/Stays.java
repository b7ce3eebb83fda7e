package dev.waymark.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import dev.waymark.metrics.measure.Period;
import dev.waymark.visitor.StageVisit;

/**
 * The stays of one visitor that began within a period. Content is seen by opening,
 * viewing or completing it, from the first moment of the stay until its last. Who is
 * still there at the end of the period has not moved on.
 */
final class Stays {

	private static final Set<EventType> SEEING = Set.of(EventType.CLICK, EventType.VIEW, EventType.COMPLETION);

	private final List<Event> history;

	private final Map<String, Integer> order;

	private final Period period;

	/**
	 * Looks at a visitor.
	 * @param history their events before the period's end, in {@link Event#ORDER}
	 * @param order place in the journey by key of a stage; what lies within a stage has
	 * its place
	 * @param period when the stays begin
	 */
	Stays(List<Event> history, Map<String, Integer> order, Period period) {
		this.history = history;
		this.order = order;
		this.period = period;
	}

	List<Stay> of(String journey) {
		List<StageVisit> path = StageVisit.path(this.history, journey);
		List<Stay> stays = new ArrayList<>();
		for (int n = 0; n < path.size(); n++) {
			StageVisit visit = path.get(n);
			if (this.period.holds(visit.enteredAt()) && this.order.containsKey(visit.stage())) {
				boolean advanced = n + 1 < path.size() && later(path.get(n + 1).stage(), visit.stage());
				stays.add(new Stay(visit.stage(), persona(visit), seen(visit), advanced));
			}
		}
		return stays;
	}

	private boolean later(String next, String stage) {
		return this.order.getOrDefault(next, -1) > this.order.getOrDefault(stage, -1);
	}

	private Set<String> seen(StageVisit visit) {
		Set<String> seen = new HashSet<>();
		for (Event event : this.history) {
			if (event.contentId() != null && SEEING.contains(event.type())
					&& !event.occurredAt().isBefore(visit.enteredAt()) && before(event, visit)) {
				seen.add(event.contentId());
			}
		}
		return seen;
	}

	/** The last that was named before the stay's end. */
	private String persona(StageVisit visit) {
		String persona = "";
		for (Event event : this.history) {
			if (event.persona() != null && before(event, visit)) {
				persona = event.persona();
			}
		}
		return persona;
	}

	private static boolean before(Event event, StageVisit visit) {
		return visit.leftAt() == null || event.occurredAt().isBefore(visit.leftAt());
	}

}
