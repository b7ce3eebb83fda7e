package dev.waymark.coverage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;

import dev.waymark.coverage.trend.CoverageTrend;
import dev.waymark.graph.GraphUnavailableException;
import dev.waymark.journey.Journey;
import dev.waymark.journey.Journeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Once a day, a snapshot of every journey's coverage; and every few minutes, a look at
 * which tasks are filled. Several instances may do so side by side: the same snapshot is
 * taken once, and a task is closed once.
 */
class CoverageUpkeep {

	private static final Logger log = LoggerFactory.getLogger(CoverageUpkeep.class);

	private final Journeys journeys;

	private final ContentCoverages coverages;

	private final CoverageTrend trend;

	private final GapTaskBoard board;

	private final Clock clock;

	CoverageUpkeep(Journeys journeys, ContentCoverages coverages, CoverageTrend trend, GapTaskBoard board,
			Clock clock) {
		this.journeys = journeys;
		this.coverages = coverages;
		this.trend = trend;
		this.board = board;
		this.clock = clock;
	}

	/** The first time a while after the start, which has enough to do. */
	@Scheduled(initialDelayString = "${waymark.coverage.upkeep-after:2m}",
			fixedDelayString = "${waymark.coverage.upkeep-every:5m}")
	void run() {
		try {
			Instant now = this.clock.instant();
			LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
			for (Journey journey : this.journeys.list()) {
				this.board.settle(journey.key(), now);
				if (!this.trend.taken(journey.key(), today)) {
					this.trend.take(journey.key(), today, this.coverages.coverage(journey.key(),
							EnumSet.of(CoverageDimension.STAGE), CoverageFilter.NONE, now));
				}
			}
		}
		catch (GraphUnavailableException ex) {
			log.warn("The graph is out of reach; coverage is looked at again later");
		}
	}

}
