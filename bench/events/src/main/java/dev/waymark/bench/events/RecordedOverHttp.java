package dev.waymark.bench.events;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import dev.waymark.event.Event;
import dev.waymark.event.EventRow;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls of {@code recordEvents}, as any client sends them.
 */
final class RecordedOverHttp implements AutoCloseable {

	private static final String MUTATION = "mutation ($events: [EventInput!]!) "
			+ "{ recordEvents(events: $events) { accepted duplicates rejected { eventId code message } } }";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI address;

	RecordedOverHttp(String server) {
		this.address = URI.create(server + "/graphql");
	}

	List<Callable<Void>> calls(List<List<Event>> batches) {
		return batches.stream().map(this::call).toList();
	}

	private Callable<Void> call(List<Event> events) {
		List<Map<String, Object>> sent = events.stream().map(RecordedOverHttp::sent).toList();
		HttpRequest request = HttpRequest.newBuilder(this.address)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofByteArray(JSON.writeValueAsBytes(Map.of("query", MUTATION, "variables", Map.of("events", sent)))))
			.build();
		return () -> {
			String answer = this.http.send(request, HttpResponse.BodyHandlers.ofString()).body();
			if (JSON.readTree(answer).at("/data/recordEvents/accepted").asInt() != events.size()) {
				throw new IllegalStateException("not all were accepted: " + answer);
			}
			return null;
		};
	}

	private static Map<String, Object> sent(Event event) {
		Map<String, Object> sent = new HashMap<>(EventRow.write(event));
		sent.put("occurredAt", event.occurredAt().toString());
		return sent;
	}

	@Override
	public void close() {
		this.http.close();
	}

}
