package dev.waymark.event;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import dev.waymark.graph.Graph;

/**
 * Moves the {@code (:Performance)} nodes. Only content and stages that the graph has are
 * counted, so there are never more nodes than those times devices, whatever is sent.
 */
final class PerformanceCounters {

	private static final String MOVE = """
			UNWIND $counts AS count
			MATCH (:ContentAsset {id: count.contentId})
			MATCH (:Stage {id: count.stage})
			MERGE (performance:Performance {key: count.key})
			ON CREATE SET performance.contentId = count.contentId, performance.stage = count.stage,
			  performance.device = count.device, performance.shown = 0.0, performance.taken = 0.0,
			  performance.asOf = count.asOf
			WITH performance, count,
			  CASE WHEN performance.asOf > count.asOf THEN performance.asOf ELSE count.asOf END AS asOf
			WITH performance, count, asOf,
			  2.0 ^ ((performance.asOf.epochMillis - asOf.epochMillis) / $halfLife) AS kept,
			  2.0 ^ ((count.asOf.epochMillis - asOf.epochMillis) / $halfLife) AS added
			SET performance.shown = performance.shown * kept + count.shown * added,
			  performance.taken = performance.taken * kept + count.taken * added,
			  performance.asOf = asOf""";

	private final Duration halfLife;

	PerformanceCounters(Duration halfLife) {
		this.halfLife = halfLife;
	}

	/** Counts events that were not counted before. */
	void move(Graph transaction, List<Event> events) {
		List<Map<String, Object>> counts = PerformanceCount.of(events, this.halfLife)
			.stream()
			.map((count) -> Map.<String, Object>of("key", count.key(), "contentId", count.contentId(), "stage",
					count.stage(), "device", count.device(), "shown", count.shown(), "taken", count.taken(), "asOf",
					count.asOf().atZone(ZoneOffset.UTC)))
			.toList();
		if (!counts.isEmpty()) {
			transaction.write(MOVE, Map.of("counts", counts, "halfLife", (double) this.halfLife.toMillis()),
					(row) -> row);
		}
	}

}
