package dev.waymark.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * How much a persona does at a stage: a decayed sum of events, those of nobody in
 * particular among them. Impressions do not count, since they are what the site does.
 *
 * @param stage id of the stage, such as {@code MOT4/ZMOT}
 * @param persona key of the persona
 * @param events the sum
 * @param asOf the moment to which it is decayed: that of the latest event
 */
record DemandCount(String stage, String persona, double events, Instant asOf) {

	/**
	 * Moves the {@code (:Demand)} nodes by the rows {@code $demanded}, for stages and
	 * personas that the graph has.
	 */
	static final String MOVE = """
			UNWIND $demanded AS count
			MATCH (:Stage {id: count.stage})
			MATCH (:Persona {key: count.persona})
			MERGE (demand:Demand {key: count.key})
			ON CREATE SET demand.stage = count.stage, demand.persona = count.persona, demand.events = 0.0,
			  demand.asOf = count.asOf
			WITH demand, count, CASE WHEN demand.asOf > count.asOf THEN demand.asOf ELSE count.asOf END AS asOf
			WITH demand, count, asOf,
			  2.0 ^ ((demand.asOf.epochMillis - asOf.epochMillis) / $halfLife) AS kept,
			  2.0 ^ ((count.asOf.epochMillis - asOf.epochMillis) / $halfLife) AS added
			SET demand.events = demand.events * kept + count.events * added, demand.asOf = asOf""";

	/**
	 * Counts events that name a persona and a stage.
	 * @param events any events
	 * @param decay how the past fades
	 * @return one count a key, in the order of their keys
	 */
	static List<DemandCount> of(List<Event> events, Decay decay) {
		Map<String, DemandCount> counts = new TreeMap<>();
		for (Event event : events) {
			DemandCount one = of(event);
			if (one != null) {
				counts.merge(one.key(), one, (sum, next) -> sum.plus(next, decay));
			}
		}
		return List.copyOf(counts.values());
	}

	private static @Nullable DemandCount of(Event event) {
		if (event.type() == EventType.IMPRESSION || event.persona() == null || event.journey() == null
				|| event.stage() == null) {
			return null;
		}
		return new DemandCount(event.journey() + "/" + event.stage(), event.persona(), 1, event.occurredAt());
	}

	/** Names the count: {@code MOT4/ZMOT|OWNER}. */
	String key() {
		return this.stage + "|" + this.persona;
	}

	Map<String, Object> row() {
		return Map.of("key", key(), "stage", this.stage, "persona", this.persona, "events", this.events, "asOf",
				this.asOf.atZone(ZoneOffset.UTC));
	}

	private DemandCount plus(DemandCount other, Decay decay) {
		Instant latest = Decay.later(this.asOf, other.asOf);
		return new DemandCount(this.stage, this.persona,
				this.events * decay.between(this.asOf, latest) + other.events * decay.between(other.asOf, latest),
				latest);
	}

}
