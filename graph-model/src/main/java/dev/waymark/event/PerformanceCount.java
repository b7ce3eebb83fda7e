package dev.waymark.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * How often content was shown and taken at a stage on a device, as decayed sums. They are
 * the same in whatever order events come.
 *
 * @param contentId id of the content
 * @param stage id of the stage, such as {@code MOT4/ZMOT}
 * @param device name of the device
 * @param shown decayed sum of impressions
 * @param taken decayed sum of clicks
 * @param asOf the moment to which the sums are decayed: that of the latest event
 */
record PerformanceCount(String contentId, String stage, String device, double shown, double taken, Instant asOf) {

	/**
	 * Moves the {@code (:Performance)} nodes by the rows {@code $shown}. Only content and
	 * stages that the graph has are counted, so there are never more nodes than those
	 * times devices, whatever is sent.
	 */
	static final String MOVE = """
			UNWIND $shown AS count
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

	/**
	 * Counts impressions and clicks that name content, stage and device.
	 * @param events any events
	 * @param decay how the past fades
	 * @return one count a key, in the order of their keys
	 */
	static List<PerformanceCount> of(List<Event> events, Decay decay) {
		Map<String, PerformanceCount> counts = new TreeMap<>();
		for (Event event : events) {
			PerformanceCount one = of(event);
			if (one != null) {
				counts.merge(one.key(), one, (sum, next) -> sum.plus(next, decay));
			}
		}
		return List.copyOf(counts.values());
	}

	private static @Nullable PerformanceCount of(Event event) {
		boolean shown = event.type() == EventType.IMPRESSION;
		boolean taken = event.type() == EventType.CLICK;
		if ((!shown && !taken) || event.contentId() == null || event.journey() == null || event.stage() == null
				|| event.device() == null) {
			return null;
		}
		return new PerformanceCount(event.contentId(), event.journey() + "/" + event.stage(), event.device(),
				shown ? 1 : 0, taken ? 1 : 0, event.occurredAt());
	}

	/** Names the count: {@code guide|MOT4/ZMOT|MOBILE}. */
	String key() {
		return this.contentId + "|" + this.stage + "|" + this.device;
	}

	Map<String, Object> row() {
		return Map.of("key", key(), "contentId", this.contentId, "stage", this.stage, "device", this.device, "shown",
				this.shown, "taken", this.taken, "asOf", this.asOf.atZone(ZoneOffset.UTC));
	}

	private PerformanceCount plus(PerformanceCount other, Decay decay) {
		Instant latest = Decay.later(this.asOf, other.asOf);
		double mine = decay.between(this.asOf, latest);
		double theirs = decay.between(other.asOf, latest);
		return new PerformanceCount(this.contentId, this.stage, this.device, this.shown * mine + other.shown * theirs,
				this.taken * mine + other.taken * theirs, latest);
	}

}
