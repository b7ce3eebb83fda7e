package dev.waymark.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.event.RecordedDemand.StageDemand;

/**
 * Demand as traffic shows it: of all that is done in a journey, what a persona does at a
 * stage and its sub-stages, 0 to 1.
 */
public final class TrafficDemand {

	private final Map<String, Double> shares;

	private TrafficDemand(Map<String, Double> shares) {
		this.shares = shares;
	}

	/**
	 * Works out shares.
	 * @param recorded what is done in a journey
	 * @param least so much has to be recorded before it says anything, as a decayed sum
	 * of events
	 * @return the demand, or empty where less was recorded
	 */
	public static Optional<TrafficDemand> of(List<StageDemand> recorded, double least) {
		double all = recorded.stream()
			.filter((demand) -> demand.stage().equals(demand.at()))
			.mapToDouble(StageDemand::events)
			.sum();
		if (all <= 0 || all < least) {
			return Optional.empty();
		}
		Map<String, Double> shares = new HashMap<>();
		recorded.forEach(
				(demand) -> shares.merge(key(demand.stage(), demand.persona()), demand.events() / all, Double::sum));
		return Optional.of(new TrafficDemand(shares));
	}

	/** What a persona does at a stage, of all that is done in the journey. */
	double share(String stage, String persona) {
		return this.shares.getOrDefault(key(stage, persona), 0.0);
	}

	private static String key(String stage, String persona) {
		return stage + "|" + persona;
	}

}
