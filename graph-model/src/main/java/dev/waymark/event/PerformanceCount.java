package dev.waymark.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * How often content was shown and taken at a stage on a device. What lies back counts
 * less: {@code 2^(-(asOf - occurredAt) / halfLife)}, so the sums are the same in whatever
 * order events come.
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
	 * Counts impressions and clicks that name content, stage and device.
	 * @param events any events
	 * @param halfLife after this time an event counts half
	 * @return one count a key, in the order of their keys
	 */
	static List<PerformanceCount> of(List<Event> events, Duration halfLife) {
		Map<String, PerformanceCount> counts = new TreeMap<>();
		for (Event event : events) {
			PerformanceCount one = of(event);
			if (one != null) {
				counts.merge(one.key(), one, (sum, next) -> sum.plus(next, halfLife));
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

	private PerformanceCount plus(PerformanceCount other, Duration halfLife) {
		Instant latest = this.asOf.isAfter(other.asOf) ? this.asOf : other.asOf;
		double mine = decay(this.asOf, latest, halfLife);
		double theirs = decay(other.asOf, latest, halfLife);
		return new PerformanceCount(this.contentId, this.stage, this.device, this.shown * mine + other.shown * theirs,
				this.taken * mine + other.taken * theirs, latest);
	}

	private static double decay(Instant from, Instant to, Duration halfLife) {
		return Math.pow(2, -((double) Duration.between(from, to).toMillis()) / halfLife.toMillis());
	}

}
