package dev.waymark.event;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import dev.waymark.event.KeyNames.Name;
import dev.waymark.input.KeyKind;
import org.jspecify.annotations.Nullable;

/**
 * Which keys of events name nothing. The content's id is not among them: content goes,
 * and the pages and mails that show it stay for a while; a visit to them is a visit.
 */
final class EventKeys {

	private final Map<Name, String> unknown;

	private EventKeys(Map<Name, String> unknown) {
		this.unknown = unknown;
	}

	static EventKeys of(Collection<Event> events, KeyNames names) {
		Set<Name> all = new HashSet<>();
		events.forEach((event) -> all.addAll(named(event).values()));
		return new EventKeys(names.unknown(all));
	}

	void require(Event event) {
		if (this.unknown.isEmpty()) {
			return;
		}
		named(event).forEach((field, name) -> {
			String sentence = this.unknown.get(name);
			if (sentence != null) {
				throw new RefusedEventException(RejectionCode.UNKNOWN_KEY, field + ": " + sentence);
			}
		});
	}

	/** The names in an event, by field. */
	private static Map<String, Name> named(Event event) {
		Map<String, Name> named = new LinkedHashMap<>();
		name(named, "journey", KeyKind.JOURNEY, event.journey());
		name(named, "stage", KeyKind.STAGE, (event.stage() != null) ? event.journey() + "/" + event.stage() : null);
		name(named, "trigger", KeyKind.TRIGGER, event.trigger());
		name(named, "question", KeyKind.QUESTION, event.question());
		name(named, "persona", KeyKind.PERSONA, event.persona());
		name(named, "channel", KeyKind.CHANNEL, event.channel());
		name(named, "placement", KeyKind.PLACEMENT, event.placement());
		return named;
	}

	private static void name(Map<String, Name> named, String field, KeyKind kind, @Nullable String key) {
		if (key != null) {
			named.put(field, new Name(kind, key));
		}
	}

}
