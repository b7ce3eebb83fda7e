package dev.waymark.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

import dev.waymark.graph.GraphUnavailableException;

/**
 * Group commit: one thread writes, in the order of coming in, whatever calls have
 * gathered while it wrote the transaction before. A call waits until its events are
 * durable. How many events wait is bounded.
 */
final class EventWriter implements AutoCloseable {

	private final EventLog log;

	private final int most;

	private final int transaction;

	private final Semaphore room;

	private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();

	private final Thread thread;

	EventWriter(EventLog log, int most, int transaction) {
		this.log = log;
		this.most = most;
		this.transaction = transaction;
		this.room = new Semaphore(most);
		this.thread = Thread.ofPlatform().daemon().name("event-writer").unstarted(this::run);
	}

	EventWriter start() {
		this.thread.start();
		return this;
	}

	/**
	 * Writes events, and waits for it.
	 * @param events of one call
	 * @param decisions what to keep of the decisions behind them, by token
	 * @return what became of each
	 * @throws OverloadedException if too many wait
	 */
	List<Outcome> write(List<Event> events, Map<String, Map<String, Object>> decisions) {
		if (events.isEmpty()) {
			return List.of();
		}
		if (!this.room.tryAcquire(events.size())) {
			throw new OverloadedException(waiting());
		}
		try {
			Waiting waiting = new Waiting(events, decisions, new CompletableFuture<>());
			this.queue.add(waiting);
			if (!this.thread.isAlive()) {
				failAll();
			}
			return waiting.outcomes().join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
		finally {
			this.room.release(events.size());
		}
	}

	/** How many events wait, those being written among them. */
	int waiting() {
		return this.most - this.room.availablePermits();
	}

	private void run() {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				together(gather(this.queue.take()));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			failAll();
		}
	}

	private void failAll() {
		this.queue.forEach((waiting) -> waiting.fail(new IllegalStateException("The server stops")));
	}

	private List<Waiting> gather(Waiting first) {
		List<Waiting> gathered = new ArrayList<>(List.of(first));
		int events = first.events().size();
		for (Waiting next = this.queue.peek(); next != null
				&& events + next.events().size() <= this.transaction; next = this.queue.peek()) {
			this.queue.remove();
			events += next.events().size();
			gathered.add(next);
		}
		return gathered;
	}

	private void together(List<Waiting> calls) {
		try {
			List<Event> events = new ArrayList<>();
			Map<String, Map<String, Object>> decisions = new LinkedHashMap<>();
			for (Waiting call : calls) {
				events.addAll(call.events());
				decisions.putAll(call.decisions());
			}
			answer(calls, this.log.append(events, decisions));
		}
		catch (GraphUnavailableException ex) {
			calls.forEach((call) -> call.fail(ex));
		}
		catch (RuntimeException | Error ex) {
			failed(calls, ex);
		}
	}

	private static void answer(List<Waiting> calls, List<Outcome> outcomes) {
		int from = 0;
		for (Waiting call : calls) {
			int to = from + call.events().size();
			call.outcomes().complete(List.copyOf(outcomes.subList(from, to)));
			from = to;
		}
	}

	/** A call whose events cannot be written takes down no other. */
	private void failed(List<Waiting> calls, Throwable failure) {
		if (calls.size() == 1) {
			calls.getFirst().fail(failure);
		}
		else {
			calls.forEach((call) -> together(List.of(call)));
		}
	}

	@Override
	public void close() {
		this.thread.interrupt();
	}

	/**
	 * The events of one call.
	 */
	private record Waiting(List<Event> events, Map<String, Map<String, Object>> decisions,
			CompletableFuture<List<Outcome>> outcomes) {

		void fail(Throwable failure) {
			this.outcomes.completeExceptionally(failure);
		}

	}

}
