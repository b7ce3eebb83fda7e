package dev.waymark.bench.events;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * So many that work at once, each with one call after the other.
 *
 * @param count how many
 */
record Clients(int count) {

	/** How long it takes until the last call is answered. */
	double seconds(List<Callable<Void>> calls) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(this.count)) {
			long start = System.nanoTime();
			List<Future<Void>> running = new ArrayList<>(threads.invokeAll(calls));
			double seconds = (System.nanoTime() - start) / 1e9;
			for (Future<Void> call : running) {
				call.get();
			}
			return seconds;
		}
	}

}
