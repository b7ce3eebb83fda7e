package dev.waymark.event;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients that send each of their calls again until it is acknowledged.
 */
final class StubbornClients implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final AtomicInteger acknowledged = new AtomicInteger();

	private final List<Future<?>> running = new ArrayList<>();

	private final ExecutorService threads;

	private final URI address;

	StubbornClients(URI server, int clients, List<List<Map<String, Object>>> calls) {
		this.address = server.resolve("/graphql");
		this.threads = Executors.newFixedThreadPool(clients);
		for (int client = 0; client < clients; client++) {
			int first = client;
			this.running.add(this.threads.submit(() -> {
				for (int call = first; call < calls.size(); call += clients) {
					sendUntilAcknowledged(calls.get(call));
				}
				return null;
			}));
		}
	}

	/** Waits until so many events are acknowledged. */
	void awaitAcknowledged(int events) throws InterruptedException, ExecutionException {
		while (this.acknowledged.get() < events) {
			for (Future<?> client : this.running) {
				if (client.isDone()) {
					client.get();
				}
			}
			Thread.sleep(5);
		}
	}

	private void sendUntilAcknowledged(List<Map<String, Object>> events) throws InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(this.address)
			.timeout(Duration.ofSeconds(20))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(
					JSON.writeValueAsString(Map.of("query", EventCalls.RECORD, "variables", Map.of("events", events)))))
			.build();
		while (!acknowledges(request, events.size())) {
			Thread.sleep(50);
		}
		this.acknowledged.addAndGet(events.size());
	}

	private boolean acknowledges(HttpRequest request, int events) throws InterruptedException {
		try {
			HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			JsonNode payload = JSON.readTree(answer.body()).at("/data/recordEvents");
			return payload.path("accepted").asInt() + payload.path("duplicates").asInt() == events;
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public void close() throws InterruptedException {
		this.threads.shutdownNow();
		this.threads.awaitTermination(1, TimeUnit.MINUTES);
		this.http.close();
	}

}
