package dev.waymark.metrics;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.event.Event;
import dev.waymark.journey.Stage;
import dev.waymark.locale.LocalizedText;
import dev.waymark.metrics.measure.JourneyMeasures;
import dev.waymark.metrics.measure.MetricsFilter;
import dev.waymark.metrics.measure.Period;
import dev.waymark.metrics.measure.StageMetrics;
import dev.waymark.metrics.measure.StageOrder;
import dev.waymark.metrics.spend.Spend;
import dev.waymark.seed.simulating.FourMoments;
import dev.waymark.seed.simulating.SimulatedVisitor;
import dev.waymark.seed.simulating.SimulatedWorld;
import dev.waymark.seed.simulating.Simulation;
import dev.waymark.seed.simulating.SimulationSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Simulated visitors, measured as the product does and by brute force. ZMOT and FMOT are
 * parts of LOOKING.
 */
class SimulatedMetricsTests {

	private static final int VISITORS = Integer.getInteger("waymark.test.visitors", 10_000);

	private static final Instant END = Instant.parse("2026-10-01T00:00:00Z");

	private static final Map<String, Set<String>> LATER = Map.of("LOOKING", Set.of("SMOT", "TMOT"), "ZMOT",
			Set.of("FMOT", "SMOT", "TMOT"), "FMOT", Set.of("SMOT", "TMOT"), "SMOT", Set.of("TMOT"), "TMOT", Set.of());

	private static final SimulatedWorld WORLD = FourMoments.world();

	private static final Simulation SIMULATION = new Simulation(WORLD, new SimulationSettings(VISITORS, 90, 7, END));

	private static final List<List<Event>> HISTORIES = SIMULATION.visitors()
		.map(SimulatedVisitor::events)
		.filter((events) -> events.getFirst().visitorId() != null)
		.map(SimulatedMetricsTests::withOtherJourneys)
		.toList();

	private static final Map<String, String> FORMATS = WORLD.stages()
		.stream()
		.flatMap((stop) -> stop.contents().stream())
		.collect(Collectors.toMap(SimulatedWorld.Piece::id, SimulatedWorld.Piece::format));

	private final StageOrder order = new StageOrder("MOT4", stages("LOOKING", "SMOT", "TMOT"),
			(stage) -> "LOOKING".equals(stage.key()) ? stages("ZMOT", "FMOT") : List.of());

	@ParameterizedTest
	@CsvSource({ "30, 60, , , ", "0, 90, , , ", "60, 61, , , ", "30, 60, OWNER, , ", "30, 60, , newsletter, ",
			"30, 60, , (none), MOBILE", "30, 60, ENGINEER, search-ads, DESKTOP" })
	void measuresAsBruteForceDoes(int first, int last, @Nullable String persona, @Nullable String source,
			@Nullable String device) {
		Instant from = END.minus(Duration.ofDays(90L - first));
		Instant to = END.minus(Duration.ofDays(90L - last));
		JourneyMeasures measures = new JourneyMeasures(this.order, new Period(from, to),
				new MetricsFilter((persona != null) ? Set.of(persona) : null, one(source), one(device)));
		HISTORIES.forEach((history) -> measures.add(history, FORMATS));
		List<Spend> spend = SIMULATION.spend();
		for (StageMetrics measured : measures.metrics(spend)) {
			String stage = measured.stage().key();
			Set<String> members = "LOOKING".equals(stage) ? Set.of("LOOKING", "ZMOT", "FMOT") : Set.of(stage);
			BruteForce expected = new BruteForce(new BruteForce.Question(members, LATER.getOrDefault(stage, Set.of()),
					from, to, FORMATS, persona, source, device), HISTORIES);
			assertThat(expected.entered).as(stage).isPositive();
			compare(measured, expected);
			if (persona == null && device == null) {
				costs(measured, expected, spent(spend, members, source));
			}
		}
	}

	private static void compare(StageMetrics measured, BruteForce expected) {
		assertThat(measured.volume().current()).isEqualTo(expected.current);
		assertThat(measured.volume().entered()).isEqualTo(expected.entered);
		Map<String, List<Integer>> sources = new HashMap<>();
		measured.effectiveness()
			.bySource()
			.forEach((each) -> sources.put(each.source(), List.of(each.entered(), each.advanced())));
		assertThat(sources).isEqualTo(lists(expected.bySource));
		measured.volume()
			.bySource()
			.forEach((each) -> assertThat(each.count()).isEqualTo(expected.bySource.get(each.source())[0]));
		Map<String, List<Integer>> formats = new HashMap<>();
		measured.effectiveness()
			.byFormat()
			.forEach((each) -> formats.put(each.format(), List.of(each.exposed(), each.advanced())));
		assertThat(formats).isEqualTo(lists(expected.byFormat));
		assertThat(measured.effectiveness().advanced()).isEqualTo(expected.advanced);
		assertThat(measured.effectiveness().rate()).isCloseTo((double) expected.advanced / expected.entered,
				within(1e-9));
		assertThat(measured.velocity().medianSeconds()).isEqualTo(BruteForce.quantile(expected.stays, 5));
		assertThat(measured.velocity().p90Seconds()).isEqualTo(BruteForce.quantile(expected.stays, 9));
		assertThat(measured.velocity().toConversionMedianSeconds()).isEqualTo(BruteForce.quantile(expected.waits, 5));
		assertThat(measured.value().conversions()).isEqualTo(expected.conversions());
		assertThat(measured.value().total()).isEqualByComparingTo(expected.total);
		assertThat(measured.value().perVisitor().doubleValue())
			.isCloseTo(expected.total.doubleValue() / expected.visitors, within(1e-9));
		assertThat(measured.value().lifetimePerVisitor().doubleValue())
			.isCloseTo(expected.lifetime.doubleValue() / expected.visitors, within(1e-9));
	}

	private static void costs(StageMetrics measured, BruteForce expected, BigDecimal spent) {
		assertThat(measured.efficiency().spend()).isEqualByComparingTo(spent);
		assertThat(measured.efficiency().costPerEntrant()).isNotNull();
		assertThat(measured.efficiency().costPerEntrant().doubleValue())
			.isCloseTo(spent.doubleValue() / expected.entered, within(1e-9));
		if (spent.signum() > 0) {
			assertThat(measured.efficiency().returnOnSpend())
				.isCloseTo(expected.total.doubleValue() / spent.doubleValue(), within(1e-9));
		}
	}

	private static BigDecimal spent(List<Spend> all, Set<String> members, @Nullable String source) {
		BigDecimal sum = BigDecimal.ZERO;
		for (Spend spend : all) {
			if ((spend.stage() == null || members.contains(spend.stage()))
					&& (source == null || source.equals(spend.source()))) {
				sum = sum.add(spend.amount());
			}
		}
		return sum;
	}

	/** Some conversions are made on another journey. */
	private static List<Event> withOtherJourneys(List<Event> events) {
		Random random = new Random(events.getFirst().eventId().hashCode());
		List<Event> mixed = new ArrayList<>();
		for (Event event : events) {
			boolean elsewhere = event.conversion() != null && random.nextInt(5) == 0;
			mixed.add(elsewhere ? new Event(event.eventId(), event.type(), event.visitorId(), event.occurredAt(), null,
					null, null, null, "APA", random.nextBoolean() ? "PURCHASE" : null, null, null, event.persona(),
					event.device(), null, event.source(), event.conversion(), event.value(), null) : event);
		}
		return mixed;
	}

	private static Map<String, List<Integer>> lists(Map<String, int[]> counts) {
		Map<String, List<Integer>> lists = new HashMap<>();
		counts.forEach((key, count) -> lists.put(key, List.of(count[0], count[1])));
		return lists;
	}

	private static Set<String> one(@Nullable String key) {
		return (key != null) ? Set.of(key) : Set.of();
	}

	private static List<Stage> stages(String... keys) {
		return Stream.of(keys)
			.map((key) -> new Stage("MOT4/" + key, key, 0, false, LocalizedText.of("name", Map.of(), key)))
			.toList();
	}

}
