package dev.waymark.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.Api;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.WaymarkTest;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import dev.waymark.graph.Graph;
import dev.waymark.placement.Experiment;
import dev.waymark.placement.ExperimentVariant;
import dev.waymark.seed.simulating.FourMoments;
import dev.waymark.seed.simulating.SimulatedVisitor;
import dev.waymark.seed.simulating.SimulatedWorld;
import dev.waymark.seed.simulating.SimulatedWorld.Slot;
import dev.waymark.seed.simulating.Simulation;
import dev.waymark.seed.simulating.SimulationSettings;
import dev.waymark.seed.simulating.SimulationWriter;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a simulated run leaves in the graph, beside its events, is what the same events
 * leave that a site sends: counters and decisions.
 */
@WaymarkTest
class SimulatedRunTests {

	private static final Instant END = Instant.parse("2026-10-01T00:00:00Z");

	private static final Duration HALF_LIFE = Duration.ofDays(30);

	private static final String PERIOD = "period: {from: \"2026-08-01T00:00:00Z\", to: \"2026-10-01T00:00:00Z\"}";

	private static final Experiment EXPERIMENT = new Experiment("ORDER", 0.4, List
		.of(new ExperimentVariant("FRESH", 1, null, Map.of()), new ExperimentVariant("BOLD", 2, 0.1, Map.of())));

	private static final Simulation SIMULATION = new Simulation(world(), new SimulationSettings(400, 60, 5, END));

	private final Api editor;

	private final Graph graph = TestNeo4j.shared().graph();

	SimulatedRunTests(Api api) {
		this.editor = api.asEditor();
	}

	private static SimulatedWorld world() {
		SimulatedWorld bare = FourMoments.world();
		return new SimulatedWorld(bare.journey(), bare.stages(), bare.personas(), bare.sources(),
				new Slot("HERO", EXPERIMENT));
	}

	@BeforeAll
	static void fill() {
		TestNeo4j.shared().clear();
		Graph graph = TestNeo4j.shared().graph();
		graph.write("""
				CREATE (journey:Journey {key: 'MOT4'}), (:Persona {key: 'OWNER', role: 'BUYER'}),
				  (:Placement {key: 'HERO', name: 'Hero', experiment: $experiment})
				WITH journey UNWIND $stages AS row
				CREATE (journey)-[:HAS_STAGE {position: row.position}]->(:Stage {id: 'MOT4/' + row.key, key: row.key})
				WITH row UNWIND row.contents AS content
				CREATE (:ContentAsset {id: content.id, format: content.format})""", Map.of("experiment",
				EXPERIMENT.written(), "stages", world().stages().stream().map(StageMetricsTests::row).toList()),
				(row) -> row);
		new SimulationWriter(graph, HALF_LIFE).write(SIMULATION, (_) -> {
		});
	}

	@Test
	void countsWhatWasShownTakenAndDone() {
		Map<String, List<Double>> counted = new HashMap<>();
		this.graph.read("MATCH (p:Performance) RETURN p.key AS key, p.shown AS shown, p.taken AS taken, p.asOf AS asOf",
				Map.of(),
				(row) -> counted.put(row.get("key").asString(),
						List.of(row.get("shown").asDouble(), row.get("taken").asDouble(),
								(double) row.get("asOf").asZonedDateTime().toInstant().toEpochMilli())));
		assertThat(counted).isNotEmpty();
		Map<String, double[]> expected = new HashMap<>();
		SIMULATION.visitors().flatMap((visitor) -> visitor.events().stream()).forEach((event) -> {
			if (event.stage() != null && event.type().ordinal() <= EventType.CLICK.ordinal()) {
				String key = event.contentId() + "|MOT4/" + event.stage() + "|" + event.device();
				List<Double> count = counted.get(key);
				assertThat(count).as(key).isNotNull();
				double age = count.get(2) - event.occurredAt().toEpochMilli();
				double[] sums = expected.computeIfAbsent(key, (_) -> new double[2]);
				sums[(event.type() == EventType.IMPRESSION) ? 0 : 1] += Math.pow(2, -age / HALF_LIFE.toMillis());
			}
		});
		assertThat(expected.keySet()).isEqualTo(counted.keySet());
		expected.forEach((key, sums) -> {
			assertThat(sums[0]).isCloseTo(counted.get(key).get(0), Offset.offset(1e-9));
			assertThat(sums[1]).isCloseTo(counted.get(key).get(1), Offset.offset(1e-9));
		});
		assertThat(this.graph.read("MATCH (d:Demand) RETURN sum(d.events) AS events", Map.of(),
				(row) -> row.get("events").asDouble()))
			.allMatch((events) -> events > 10);
	}

	@Test
	void fillsTheExperimentOfTheSlot() {
		Map<String, Set<String>> shown = new HashMap<>();
		SIMULATION.visitors()
			.filter((visitor) -> visitor.events().stream().anyMatch(SimulatedRunTests::impression))
			.forEach((visitor) -> shown.computeIfAbsent(variant(visitor), (_) -> new HashSet<>()).add(visitor.id()));
		JsonNode variants = this.editor
			.query("{ experimentResults(placement: \"HERO\", " + PERIOD
					+ ") { variants { variant visitors conversions } } }")
			.data("/experimentResults/variants");
		assertThat(variants.valueStream().map((each) -> each.at("/variant").asString())).containsExactly("CONTROL",
				"FRESH", "BOLD");
		variants.forEach((each) -> {
			assertThat(each.at("/visitors").asInt()).isEqualTo(shown.get(each.at("/variant").asString()).size());
			assertThat(each.at("/conversions").asInt()).isBetween(1, each.at("/visitors").asInt() - 1);
		});
	}

	@Test
	void letsPoliciesBeJudged() {
		JsonNode uniform = judged("UNIFORM");
		JsonNode current = judged("CURRENT");
		assertThat(uniform.at("/decisions").asInt()).isGreaterThan(300);
		assertThat(uniform.at("/estimates/0/value").asDouble()).isGreaterThan(0.01)
			.isEqualTo(current.at("/estimates/0/value").asDouble());
		assertThat(judged("BEST_FIRST").at("/estimates/0/effectiveSampleSize").asDouble())
			.isLessThan(uniform.at("/estimates/0/effectiveSampleSize").asDouble() / 2);
	}

	private JsonNode judged(String policy) {
		return this.editor
			.query("{ policyEvaluation(policy: {kind: " + policy + ", placement: \"HERO\"}, " + PERIOD
					+ ") { decisions estimates { value effectiveSampleSize } } }")
			.data("/policyEvaluation");
	}

	private static boolean impression(Event event) {
		return event.type() == EventType.IMPRESSION && event.visitorId() != null;
	}

	private static String variant(SimulatedVisitor visitor) {
		ExperimentVariant variant = EXPERIMENT.variantOf(visitor.id());
		return (variant != null) ? variant.key() : Experiment.CONTROL;
	}

}
