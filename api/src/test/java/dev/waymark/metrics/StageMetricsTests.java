package dev.waymark.metrics;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.WaymarkTest;
import dev.waymark.event.Event;
import dev.waymark.graph.Graph;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.metrics.measure.Period;
import dev.waymark.seed.simulating.FourMoments;
import dev.waymark.seed.simulating.SimulatedVisitor;
import dev.waymark.seed.simulating.SimulatedWorld;
import dev.waymark.seed.simulating.SimulatedWorld.Piece;
import dev.waymark.seed.simulating.Simulation;
import dev.waymark.seed.simulating.SimulationSettings;
import dev.waymark.seed.simulating.SimulationWriter;
import dev.waymark.seed.simulating.WorldReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures over GraphQL, of simulated visitors in the graph.
 */
@WaymarkTest
class StageMetricsTests {

	private static final Instant END = Instant.parse("2026-10-01T00:00:00Z");

	private static final SimulatedWorld WORLD = FourMoments.world();

	private static final SimulationSettings SETTINGS = new SimulationSettings(1200, 60, 3, END);

	private static final String QUERY = """
			query ($from: DateTime!, $to: DateTime!, $filter: MetricsFilter) {
			  stageMetrics(period: {from: $from, to: $to}, filter: $filter) {
			    stage { key name }
			    volume { current entered bySource { source count } }
			    velocity { medianSeconds p90Seconds toConversionMedianSeconds }
			    value { conversions total perVisitor lifetimePerVisitor }
			    effectiveness { advanced rate bySource { source entered advanced rate } byFormat { format exposed advanced rate }
			      next { stage { key } count } }
			    efficiency { spend costPerEntrant costPerLead costPerOpportunity costPerSale returnOnSpend }
			  }
			}""";

	private final Api editor;

	private final Api visitor;

	StageMetricsTests(Api api) {
		this.editor = api.asEditor();
		this.visitor = api;
	}

	@BeforeAll
	static void fill() {
		TestNeo4j.shared().clear();
		Graph graph = TestNeo4j.shared().graph();
		graph.write(
				"""
						CREATE (journey:Journey {key: 'MOT4', name_en: 'Moments'}), (:Segment {key: 'ALL'})-[:INCLUDES {share: 1.0}]->
						  (:Persona {key: 'OWNER', role: 'BUYER', name_en: 'Owner'}), (:Persona {key: 'ENGINEER', role: 'END_USER'})
						WITH journey UNWIND $stages AS row
						CREATE (journey)-[:HAS_STAGE {position: row.position}]->(:Stage {id: 'MOT4/' + row.key, key: row.key})
						WITH row UNWIND row.contents AS content
						CREATE (:ContentAsset {id: content.id, format: content.format})""",
				Map.of("stages", WORLD.stages().stream().map(StageMetricsTests::row).toList()), (row) -> row);
		new SimulationWriter(graph, Duration.ofDays(30)).write(new Simulation(WORLD, SETTINGS), (_) -> {
		});
	}

	@Test
	void answersWhatBruteForceFinds() {
		Instant from = END.minus(Duration.ofDays(40));
		Instant to = END.minus(Duration.ofDays(10));
		JsonNode stages = ask(from, to, Map.of());
		assertThat(stages.valueStream().map((stage) -> stage.at("/stage/key").asString())).containsExactly("ZMOT",
				"FMOT", "SMOT", "TMOT");
		BruteForce zmot = bruteForce("ZMOT", Set.of("FMOT", "SMOT", "TMOT"), from, to);
		JsonNode found = stages.at("/0");
		assertThat(found.at("/volume/current").asInt()).isPositive().isEqualTo(zmot.current);
		assertThat(found.at("/volume/entered").asInt()).isPositive().isEqualTo(zmot.entered);
		assertThat(found.at("/effectiveness/advanced").asInt()).isPositive().isEqualTo(zmot.advanced);
		assertThat(found.at("/effectiveness/byFormat")).hasSize(zmot.byFormat.size()).hasSize(4);
		assertThat(found.at("/velocity/medianSeconds").asDouble()).isEqualTo(BruteForce.quantile(zmot.stays, 5));
		BruteForce fmot = bruteForce("FMOT", Set.of("SMOT", "TMOT"), from, to);
		assertThat(new BigDecimal(stages.at("/1/value/total").asString())).isEqualByComparingTo(fmot.total)
			.isPositive();
		assertThat(stages.at("/1/efficiency/costPerSale").isString()).isTrue();
		assertThat(stages.at("/1/efficiency/costPerLead").isNull()).isTrue();
	}

	@Test
	void whoIsStillThereIsKnownToStayUntilNowAndNoLonger() {
		Instant from = END.minus(Duration.ofDays(40));
		JsonNode untilNow = ask(from, Instant.now(), Map.of());
		JsonNode beyond = ask(from, Instant.parse("2199-01-01T00:00:00Z"), Map.of());
		for (int stage = 0; stage < untilNow.size(); stage++) {
			assertThat(beyond.get(stage).get("velocity")).isEqualTo(untilNow.get(stage).get("velocity"));
		}
		Period year = new Period(from, from.plus(Duration.ofDays(365)));
		assertThat(year.over(END)).isEqualTo(new Period(from, END));
		assertThat(year.over(from)).isEqualTo(year);
		assertThat(year.over(year.to())).isEqualTo(year);
	}

	@Test
	void aTrendIsTheSameStepByStep() {
		JsonNode trend = this.editor
			.query("""
					{ stageTrend(to: "%s", days: 7, steps: 3) { from to stages { stage { key } volume { entered } value { total } } } }"""
				.formatted(END))
			.data("/stageTrend");
		assertThat(trend).hasSize(3);
		assertThat(trend.at("/2/to").asString()).isEqualTo("2026-10-01T00:00:00Z");
		for (JsonNode step : trend) {
			JsonNode alone = ask(Instant.parse(step.path("from").asString()), Instant.parse(step.path("to").asString()),
					Map.of());
			assertThat(step.at("/stages/0/volume/entered").asInt()).isPositive()
				.isEqualTo(alone.at("/0/volume/entered").asInt());
			assertThat(step.at("/stages/1/value/total")).isEqualTo(alone.at("/1/value/total"));
		}
		assertThat(this.editor.query("{ stageTrend(steps: 25) { from } }").messages()).singleElement()
			.asString()
			.contains("steps is 25; send 1 to 24");
		assertThat(this.visitor.query("{ stageTrend { from } }").codes()).containsExactly("FORBIDDEN");
	}

	@Test
	void flowsOfAStageAddUpToItsEntries() {
		for (JsonNode stage : ask(END.minus(Duration.ofDays(40)), END, Map.of())) {
			int flows = stage.at("/effectiveness/next")
				.valueStream()
				.mapToInt((flow) -> flow.at("/count").asInt())
				.sum();
			assertThat(flows).isPositive().isEqualTo(stage.at("/volume/entered").asInt());
			assertThat(stage.at("/effectiveness/next").valueStream().toList().getLast().at("/stage").isNull()).isTrue();
		}
	}

	@Test
	void spendOfAStageIsOnItAlone() {
		JsonNode stages = ask(END.minus(Duration.ofDays(40)), END, Map.of("sources", List.of("trade-fair")));
		assertThat(stages.at("/0/efficiency/spend").asString()).isEqualTo("0");
		assertThat(new BigDecimal(stages.at("/1/efficiency/spend").asString())).isPositive();
	}

	@Test
	void segmentsStandForTheirPersonasAndBothFiltersHaveToFit() {
		Instant from = END.minus(Duration.ofDays(60));
		int owners = ask(from, END, Map.of("personas", List.of("OWNER"))).at("/0/volume/entered").asInt();
		assertThat(owners).isPositive();
		assertThat(ask(from, END, Map.of("segments", List.of("ALL"))).at("/0/volume/entered").asInt())
			.isEqualTo(owners);
		JsonNode nobody = ask(from, END, Map.of("segments", List.of("ALL"), "personas", List.of("ENGINEER")));
		assertThat(nobody.at("/0/volume/entered").asInt()).isZero();
		assertThat(nobody.at("/0/efficiency/costPerEntrant").isNull()).isTrue();
	}

	@Test
	void writingASimulationAgainAddsNothingAlsoOnALaterDay() {
		Graph graph = TestNeo4j.shared().graph();
		SimulationWriter writer = new SimulationWriter(graph, Duration.ofDays(30));
		SimulationSettings later = new SimulationSettings(1200, 60, 3, END.plus(Duration.ofDays(2)));
		assertThat(writer.settle(WORLD, later)).isEqualTo(SETTINGS);
		assertThat(writer.write(new Simulation(WORLD, SETTINGS), (_) -> {
		})).isZero();
		SimulationSettings other = new SimulationSettings(1200, 60, 4, END);
		assertThat(writer.settle(WORLD, other)).isEqualTo(other);
	}

	@Test
	void aWorldIsReadFromTheGraph() {
		assertThat(new WorldReader(TestNeo4j.shared().graph()).find("MOT4")).hasValueSatisfying((world) -> {
			assertThat(world.stages()).extracting(SimulatedWorld.Stop::key)
				.containsExactly("ZMOT", "FMOT", "SMOT", "TMOT");
			assertThat(world.personas()).containsExactly(new SimulatedWorld.Share("OWNER", 1));
		});
		assertThat(new WorldReader(TestNeo4j.shared().graph()).find("NONE")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					period: {from: "2026-03-02T00:00:00Z", to: "2026-03-01T00:00:00Z"} | INVALID_ARGUMENT | period.to
					period: {from: "2026-03-01T00:00:00Z", to: "2026-03-01T00:00:00Z"} | INVALID_ARGUMENT | period.to
					journey: "NONE", period: {from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z"} | UNKNOWN_KEY | journey
					period: {from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z"}, filter: {personas: ["X"]} | UNKNOWN_KEY | filter.personas
					period: {from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z"}, filter: {segments: ["X"]} | UNKNOWN_KEY | filter.segments""")
	void refusesWhatCannotBe(String arguments, String code, String argument) {
		Answer answer = this.editor.query("{ stageMetrics(" + arguments + ") { volume { current } } }");
		assertThat(answer.codes()).containsExactly(code);
		assertThat(answer.errors().getFirst().at("/extensions/argument").asString()).isEqualTo(argument);
	}

	@Test
	void isForEditors() {
		assertThat(this.visitor.query(
				"{ stageMetrics(period: {from: \"2026-03-01T00:00:00Z\", to: \"2026-04-01T00:00:00Z\"}) { volume { current } } }")
			.codes()).containsExactly("FORBIDDEN");
	}

	private JsonNode ask(Instant from, Instant to, Map<String, ?> filter) {
		Answer answer = this.editor.query(QUERY,
				Map.of("from", from.toString(), "to", to.toString(), "filter", filter));
		assertThat(answer.codes()).isEmpty();
		return answer.data("/stageMetrics");
	}

	private static BruteForce bruteForce(String stage, Set<String> later, Instant from, Instant to) {
		List<List<Event>> histories = new Simulation(WORLD, SETTINGS).visitors()
			.map(SimulatedVisitor::events)
			.filter((events) -> events.getFirst().visitorId() != null)
			.toList();
		Map<String, String> formats = WORLD.stages()
			.stream()
			.flatMap((stop) -> stop.contents().stream())
			.collect(Collectors.toMap(Piece::id, Piece::format));
		return new BruteForce(new BruteForce.Question(Set.of(stage), later, from, to, formats, null, null, null),
				histories);
	}

	static Map<String, Object> row(SimulatedWorld.Stop stop) {
		return Map.of("key", stop.key(), "position", WORLD.stages().indexOf(stop), "contents",
				stop.contents().stream().map((piece) -> Map.of("id", piece.id(), "format", piece.format())).toList());
	}

}
