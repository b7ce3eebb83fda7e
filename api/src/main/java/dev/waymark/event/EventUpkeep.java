package dev.waymark.event;

import java.time.Clock;
import java.time.Instant;

import dev.waymark.graph.GraphUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Lets events go that are kept no longer, and hashes of forgotten visitors that no event
 * can need. Several instances may do so side by side.
 */
class EventUpkeep {

	private static final Logger log = LoggerFactory.getLogger(EventUpkeep.class);

	private final EventRetention retention;

	private final ForgottenVisitors forgotten;

	private final EventSettings settings;

	private final Clock clock;

	EventUpkeep(EventRetention retention, ForgottenVisitors forgotten, EventSettings settings, Clock clock) {
		this.retention = retention;
		this.forgotten = forgotten;
		this.settings = settings;
		this.clock = clock;
	}

	/** The first time a while after the start, which has enough to do. */
	@Scheduled(initialDelayString = "${waymark.events.upkeep-after:10m}",
			fixedDelayString = "${waymark.events.upkeep-every:1h}")
	void run() {
		try {
			Instant now = this.clock.instant();
			this.retention.run(now.minus(this.settings.retention()), now.minus(this.settings.landmarkRetention()));
			this.forgotten.expire(now.minus(this.settings.dedupeHorizon()));
		}
		catch (GraphUnavailableException ex) {
			log.warn("The graph is out of reach; old events are looked at again later");
		}
	}

}
