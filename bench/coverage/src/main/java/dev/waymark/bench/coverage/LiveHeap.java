package dev.waymark.bench.coverage;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How much of the heap is alive while something runs: the heap is collected again and
 * again meanwhile, so that no garbage is counted. What runs takes about twice as long.
 */
final class LiveHeap {

	private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

	private LiveHeap() {
	}

	/**
	 * Measures.
	 * @param work what runs
	 * @return the most that was alive at once beyond what was before, in bytes
	 * @throws InterruptedException if the thread is interrupted
	 */
	static long peak(Runnable work) throws InterruptedException {
		long before = alive();
		AtomicBoolean done = new AtomicBoolean();
		Thread worker = Thread.ofPlatform().start(() -> {
			try {
				work.run();
			}
			finally {
				done.set(true);
			}
		});
		long most = before;
		while (!done.get()) {
			long start = System.nanoTime();
			most = Math.max(most, alive());
			Thread.sleep(Duration.ofNanos(System.nanoTime() - start));
		}
		worker.join();
		return most - before;
	}

	private static long alive() {
		MEMORY.gc();
		return MEMORY.getHeapMemoryUsage().getUsed();
	}

}
