package dev.waymark.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.graph.SmallCatalogue;

/**
 * Sends events as a site does.
 */
final class EventCalls {

	static final String RECORD = """
			mutation ($events: [EventInput!]!) {
			  recordEvents(events: $events) { accepted duplicates rejected { eventId code message } }
			}""";

	private EventCalls() {
	}

	@SafeVarargs
	static Answer record(Api api, Map<String, Object>... events) {
		return record(api, Arrays.asList(events));
	}

	static Answer record(Api api, List<Map<String, Object>> events) {
		return api.query(RECORD, Map.of("events", events));
	}

	/**
	 * An event at the moment of the small catalogue.
	 * @param more further fields, name and value by turns
	 */
	static Map<String, Object> event(String id, String type, Object... more) {
		Map<String, Object> event = new LinkedHashMap<>(
				Map.of("eventId", id, "type", type, "occurredAt", SmallCatalogue.NOW.toString()));
		for (int index = 0; index < more.length; index += 2) {
			event.put((String) more[index], more[index + 1]);
		}
		return event;
	}

	static List<Integer> counts(Answer answer) {
		return List.of(answer.data("/recordEvents/accepted").asInt(), answer.data("/recordEvents/duplicates").asInt(),
				answer.data("/recordEvents/rejected").size());
	}

	static List<String> codes(Answer answer) {
		List<String> codes = new ArrayList<>();
		answer.data("/recordEvents/rejected")
			.forEach((rejected) -> codes
				.add(rejected.path("eventId").asString() + " " + rejected.path("code").asString()));
		return codes;
	}

}
