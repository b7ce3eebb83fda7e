package dev.waymark.bench.events;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a part of a round came to.
 *
 * @param events how many were acknowledged
 * @param seconds how long it took until the last was
 * @param cpuSeconds how long processors worked on it, here and in the server
 */
record Measured(int events, double seconds, double cpuSeconds) {

	double perSecond() {
		return this.events / this.seconds;
	}

	double perCpuSecond() {
		return this.events / this.cpuSeconds;
	}

	static double median(List<Measured> rounds, ToDoubleFunction<Measured> rate) {
		return rounds.stream()
			.map(rate::applyAsDouble)
			.sorted(Comparator.naturalOrder())
			.skip(rounds.size() / 2)
			.findFirst()
			.orElseThrow();
	}

	/** Processor time so far, of this process and the server's. */
	static double cpuSeconds(ProcessHandle server) {
		return seconds(ProcessHandle.current()) + seconds(server);
	}

	private static double seconds(ProcessHandle process) {
		return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1e3;
	}

	@Override
	public String toString() {
		return "%,.0f events/s (%,.0f a second of CPU)".formatted(perSecond(), perCpuSecond());
	}

}
