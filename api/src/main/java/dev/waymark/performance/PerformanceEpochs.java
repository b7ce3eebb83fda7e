package dev.waymark.performance;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import dev.waymark.graph.GraphUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * The newest epoch, taken every minute. All answers of a minute see the same, so equal
 * contexts keep getting equal answers.
 */
public class PerformanceEpochs implements Supplier<PerformanceEpoch> {

	private static final Logger log = LoggerFactory.getLogger(PerformanceEpochs.class);

	private final Performances performances;

	private final Duration halfLife;

	private final Clock clock;

	private volatile PerformanceEpoch newest = PerformanceEpoch.EMPTY;

	PerformanceEpochs(Performances performances, Duration halfLife, Clock clock) {
		this.performances = performances;
		this.halfLife = halfLife;
		this.clock = clock;
	}

	@Override
	public PerformanceEpoch get() {
		return this.newest;
	}

	/** Takes a new one. With the graph out of reach the last one stays. */
	@Scheduled(initialDelayString = "${waymark.learning.epoch-after:10s}",
			fixedDelayString = "${waymark.learning.epoch-every:60s}")
	public void renew() {
		try {
			this.newest = PerformanceEpoch.of(this.performances.list(), this.clock.instant(), this.halfLife);
		}
		catch (GraphUnavailableException ex) {
			log.warn("The graph is out of reach; how content performs is read again later");
		}
	}

}
