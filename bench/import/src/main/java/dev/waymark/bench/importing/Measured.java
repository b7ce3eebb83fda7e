package dev.waymark.bench.importing;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;

/**
 * What a part came to.
 *
 * @param rows how many rows it wrote
 * @param seconds how long it took, from opening the file on
 * @param cpuSeconds how long processors worked on it, here and, once it is known, in the
 * server
 * @param heapBytes the most that its heap's pools held, each at its own worst moment
 * @param summary for people
 */
record Measured(long rows, double seconds, double cpuSeconds, long heapBytes, String summary) {

	private static final String SEPARATOR = ";";

	static Measured since(long start, long rows, String summary) {
		long heap = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
		return new Measured(rows, (System.nanoTime() - start) / 1e9, cpuSeconds(ProcessHandle.current()), heap,
				summary);
	}

	static double cpuSeconds(ProcessHandle process) {
		return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
	}

	Measured withServer(double serverSeconds) {
		return new Measured(this.rows, this.seconds, this.cpuSeconds + serverSeconds, this.heapBytes, this.summary);
	}

	double perSecond() {
		return this.rows / this.seconds;
	}

	void print() {
		System.out.println(String.join(SEPARATOR, "measured", String.valueOf(this.rows), String.valueOf(this.seconds),
				String.valueOf(this.cpuSeconds), String.valueOf(this.heapBytes), this.summary));
	}

	static Measured read(List<String> output) {
		String[] parts = output.stream()
			.filter((line) -> line.startsWith("measured"))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("a part failed: " + output))
			.split(SEPARATOR);
		return new Measured(Long.parseLong(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3]),
				Long.parseLong(parts[4]), parts[5]);
	}

	@Override
	public String toString() {
		return "%,.0f rows/s (%,d rows in %.1f s, %.1f s of CPU with the server, peak heap %d MB): %s"
			.formatted(perSecond(), this.rows, this.seconds, this.cpuSeconds, this.heapBytes >> 20, this.summary);
	}

}
