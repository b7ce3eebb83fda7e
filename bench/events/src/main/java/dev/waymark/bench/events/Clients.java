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
 * @param server the process that they call
 */
record Clients(int count, ProcessHandle server) {

	/** Runs calls that hold so many events together, until the last is answered. */
	Measured run(List<Callable<Void>> calls, int events) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(this.count)) {
			double cpu = Measured.cpuSeconds(this.server);
			long start = System.nanoTime();
			List<Future<Void>> running = new ArrayList<>(threads.invokeAll(calls));
			double seconds = (System.nanoTime() - start) / 1e9;
			for (Future<Void> call : running) {
				call.get();
			}
			return new Measured(events, seconds, Measured.cpuSeconds(this.server) - cpu);
		}
	}

}
