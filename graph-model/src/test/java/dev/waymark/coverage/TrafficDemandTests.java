package dev.waymark.coverage;

import java.util.List;
import java.util.Optional;

import dev.waymark.event.RecordedDemand.StageDemand;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrafficDemandTests {

	private static final List<StageDemand> RECORDED = List.of(new StageDemand("ZMOT", "ZMOT", "OWNER", 30),
			new StageDemand("ZMOT", "ZMOT_REVIEWS", "OWNER", 30),
			new StageDemand("ZMOT_REVIEWS", "ZMOT_REVIEWS", "OWNER", 30),
			new StageDemand("ZMOT", "ZMOT", "ENGINEER", 10), new StageDemand("SMOT", "SMOT", "OWNER", 30));

	@Test
	void demandIsTheShareOfAllThatIsDoneAndAStageHasThatOfItsSubStages() {
		TrafficDemand demand = TrafficDemand.of(RECORDED, 100).orElseThrow();
		assertThat(share(demand, "ZMOT", "OWNER")).isEqualTo(0.6);
		assertThat(share(demand, "ZMOT_REVIEWS", "OWNER")).isEqualTo(0.3);
		assertThat(share(demand, "ZMOT", "ENGINEER")).isEqualTo(0.1);
		assertThat(share(demand, "SMOT", "ENGINEER")).isZero();
	}

	@Test
	void littleTrafficSaysNothing() {
		assertThat(TrafficDemand.of(RECORDED, 101)).isEmpty();
		assertThat(TrafficDemand.of(List.of(), 0)).isEqualTo(Optional.empty());
	}

	private static double share(TrafficDemand demand, String stage, String persona) {
		return demand.share(stage, persona);
	}

}
