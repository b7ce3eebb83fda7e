package dev.waymark.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The events that stand for a history when the others are gone: conversions and ratings,
 * and each that names another stage of its journey, another persona, source or device
 * than the one before it. So stays at stages, what they are attributed to, and worth come
 * out the same without the others.
 */
final class Landmarks {

	private final Map<String, String> last = new HashMap<>();

	private final Set<String> ids = new HashSet<>();

	private Landmarks() {
	}

	/**
	 * Finds them.
	 * @param history events of one visitor, in {@link Event#ORDER}, from the beginning on
	 * @return their ids
	 */
	static Set<String> of(List<Event> history) {
		Landmarks landmarks = new Landmarks();
		history.forEach(landmarks::pass);
		return Set.copyOf(landmarks.ids);
	}

	private void pass(Event event) {
		boolean another = event.type() == EventType.CONVERSION || event.type() == EventType.RATING;
		if (event.journey() != null) {
			another |= isAnother("journey " + event.journey(), event.stage());
		}
		another |= isAnother("persona", event.persona());
		another |= isAnother("source", event.source());
		another |= isAnother("device", event.device());
		if (another) {
			this.ids.add(event.eventId());
		}
	}

	private boolean isAnother(String what, @Nullable String value) {
		return value != null && !Objects.equals(this.last.put(what, value), value);
	}

}
