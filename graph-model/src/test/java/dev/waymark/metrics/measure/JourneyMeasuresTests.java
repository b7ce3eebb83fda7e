package dev.waymark.metrics.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.waymark.event.ConversionKind;
import dev.waymark.journey.Stage;
import dev.waymark.locale.LocalizedText;
import dev.waymark.metrics.spend.Spend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static dev.waymark.metrics.measure.Told.at;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The stages are ZMOT with the parts TALK and READ, FMOT, SMOT and TMOT; the period is
 * hour 10 to hour 100.
 */
class JourneyMeasuresTests {

	private static final Map<String, String> FORMATS = Map.of("guide", "ARTICLE", "tour", "VIDEO");

	private final StageOrder order = new StageOrder("MOT4", stages("ZMOT", "FMOT", "SMOT", "TMOT"),
			(stage) -> "ZMOT".equals(stage.key()) ? stages("TALK", "READ") : List.of());

	private JourneyMeasures measures = measures(MetricsFilter.NONE);

	@Test
	void nobodyIsNothing() {
		assertThat(all()).extracting((stage) -> stage.stage().key())
			.containsExactly("ZMOT", "TALK", "READ", "FMOT", "SMOT", "TMOT");
		assertThat(all()).allSatisfy((stage) -> {
			assertThat(stage.volume()).isEqualTo(new VolumeMetric(0, 0, List.of()));
			assertThat(stage.velocity()).isEqualTo(new VelocityMetric(null, null, null));
			assertThat(stage.value()).isEqualTo(new ValueMetric(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
			assertThat(stage.effectiveness()).isEqualTo(new EffectivenessMetric(0, 0, List.of(), List.of(), List.of()));
			assertThat(stage.efficiency())
				.isEqualTo(new EfficiencyMetric(BigDecimal.ZERO, null, null, null, null, null));
		});
	}

	@Test
	void aPeriodHasItsFirstMomentAndNotItsLast() {
		add(at(10).stage("ZMOT"));
		add(at(100).stage("ZMOT"));
		add(at(99.9).stage("ZMOT"));
		add(at(9.9).stage("ZMOT"));
		assertThat(of("ZMOT").volume().entered()).isEqualTo(2);
		assertThat(of("ZMOT").volume().current()).isEqualTo(3);
	}

	@Test
	void whoLeavesWhenThePeriodEndsIsStillThere() {
		add(at(20).stage("ZMOT"), at(100).stage("FMOT"));
		assertThat(of("ZMOT").volume().current()).isOne();
		assertThat(of("ZMOT").effectiveness().advanced()).isZero();
		assertThat(of("FMOT").volume().current()).isZero();
	}

	@Test
	void comingBackIsAnEntryOfItsOwnAndTheLatestEntryIsTheOneThatLedOn() {
		add(at(20).stage("FMOT"), at(30).stage("ZMOT"), at(40).stage("FMOT"), at(50).stage("SMOT"));
		assertThat(of("FMOT").volume().entered()).isEqualTo(2);
		assertThat(of("FMOT").effectiveness().advanced()).isOne();
		assertThat(of("FMOT").effectiveness().rate()).isEqualTo(0.5);
		assertThat(of("ZMOT").effectiveness().advanced()).isOne();
	}

	@Test
	void aDetourThatSkipsTheStageStillLeadsOn() {
		add(at(20).stage("FMOT"), at(30).stage("ZMOT"), at(40).stage("TMOT"));
		assertThat(of("FMOT").effectiveness().advanced()).isOne();
	}

	@Test
	void goingBackIsNotMovingOn() {
		add(at(20).stage("SMOT"), at(30).stage("ZMOT"), at(40).stage("GONE_FROM_THE_MODEL"));
		assertThat(of("SMOT").effectiveness().advanced()).isZero();
		assertThat(of("ZMOT").effectiveness().advanced()).isZero();
		assertThat(of("ZMOT").volume().current()).isZero();
	}

	@Test
	void partsOfAStageAreOneStayAtIt() {
		add(at(20).stage("ZMOT"), at(22).stage("TALK"), at(25).stage("READ"), at(30).stage("FMOT"));
		assertThat(of("ZMOT").volume().entered()).isOne();
		assertThat(of("ZMOT").velocity().medianSeconds()).isEqualTo(10 * 3600);
		assertThat(of("TALK").velocity().medianSeconds()).isEqualTo(3 * 3600);
		assertThat(of("TALK").effectiveness().advanced()).isOne();
		assertThat(of("ZMOT").effectiveness().advanced()).isOne();
	}

	@Test
	void flowsTellWhereStaysWentNextSeenFromTheirStage() {
		add(at(20).stage("TALK"), at(25).stage("READ"), at(30).stage("FMOT"), at(40).stage("TALK"));
		add(at(20).stage("ZMOT"), at(30).stage("GONE_FROM_THE_MODEL"), at(40).stage("READ"), at(50).stage("TMOT"));
		assertThat(flows("ZMOT")).containsExactly("ZMOT 1", "FMOT 1", "TMOT 1", "null 1");
		assertThat(flows("TALK")).containsExactly("READ 1", "null 1");
		assertThat(flows("READ")).containsExactly("FMOT 1", "TMOT 1");
		assertThat(flows("FMOT")).containsExactly("ZMOT 1");
	}

	@Test
	void thoseStillInsideAreCensored() {
		add(at(20).stage("ZMOT"), at(30).stage("FMOT"));
		add(at(20).stage("ZMOT"), at(40).stage("FMOT"));
		add(at(95).stage("ZMOT"));
		add(at(20).stage("ZMOT"));
		VelocityMetric zmot = of("ZMOT").velocity();
		// Three are known to stay 10 hours or longer: 1 - 1/3, then 1 - 1/2.
		assertThat(zmot.medianSeconds()).isEqualTo(20 * 3600);
		assertThat(zmot.p90Seconds()).isNull();
		assertThat(zmot.toConversionMedianSeconds()).isNull();
	}

	@Test
	void theCurveStandsAtAHalfExactlyWhereHalfHaveLeft() {
		for (int hour = 1; hour <= 6; hour++) {
			add(at(20).stage("ZMOT"), at(20 + hour).stage("FMOT"));
		}
		assertThat(of("ZMOT").velocity().medianSeconds()).isEqualTo(3 * 3600);
		assertThat(of("ZMOT").velocity().p90Seconds()).isEqualTo(6 * 3600);
	}

	@Test
	void refundsCountAgainstAndAreNoConversions() {
		add(at(5).stage("SMOT").converted(ConversionKind.SALE, "1000.10"),
				at(20).converted(ConversionKind.RENEWAL, "50.05"), at(30).converted(ConversionKind.REFUND, "100.00"));
		add(at(40).stage("SMOT"));
		ValueMetric value = of("SMOT").value();
		assertThat(value.conversions()).isOne();
		assertThat(value.total()).isEqualByComparingTo("-49.95");
		assertThat(value.perVisitor()).isEqualByComparingTo("-24.975");
		assertThat(value.lifetimePerVisitor()).isEqualByComparingTo("475.075");
	}

	@Test
	void aConversionIsMadeAtTheStageItNamesElseWhereTheVisitorIs() {
		add(at(20).stage("ZMOT"), at(21).converted(ConversionKind.LEAD, "0"),
				at(22).stage("FMOT").converted(ConversionKind.OPPORTUNITY, "7"),
				at(23).journey("APA").stage("PURCHASE").converted(ConversionKind.SALE, "9"));
		assertThat(of("ZMOT").value().conversions()).isOne();
		assertThat(of("FMOT").value().total()).isEqualByComparingTo("7");
		assertThat(of("FMOT").value().conversions()).isOne();
		assertThat(of("ZMOT").value().lifetimePerVisitor()).isEqualByComparingTo("16");
		assertThat(of("ZMOT").velocity().toConversionMedianSeconds()).isEqualTo(3600);
		assertThat(of("FMOT").velocity().toConversionMedianSeconds()).isZero();
	}

	@Test
	void atOneInstantIdsTellTheOrder() {
		add(at(20).stage("ZMOT").converted(ConversionKind.LEAD, "1"),
				at(20).stage("FMOT").converted(ConversionKind.SALE, "2"),
				at(20).converted(ConversionKind.RENEWAL, "4"));
		assertThat(of("ZMOT").velocity().medianSeconds()).isZero();
		assertThat(of("ZMOT").value().total()).isEqualByComparingTo("1");
		assertThat(of("FMOT").value().total()).isEqualByComparingTo("6");
		assertThat(of("FMOT").volume().current()).isOne();
		assertThat(of("ZMOT").effectiveness().advanced()).isOne();
	}

	@Test
	void formatsCountOnceForAStayWhereTheyWereLookedAt() {
		add(at(20).stage("ZMOT").shown("tour"), at(21).viewed("guide"), at(22).viewed("guide"),
				at(23).viewed("unknown"), at(30).stage("FMOT").viewed("tour"));
		add(at(20).stage("ZMOT").viewed("guide"));
		assertThat(of("ZMOT").effectiveness().byFormat()).containsExactly(new FormatRate("ARTICLE", 2, 1, 0.5));
		assertThat(of("FMOT").effectiveness().byFormat()).containsExactly(new FormatRate("VIDEO", 1, 0, 0));
	}

	@Test
	void sourcesAreThoseOfTheEnteringEvents() {
		add(at(20).stage("ZMOT").source("fair"), at(21).stage("ZMOT").source("mail"), at(30).stage("FMOT"));
		add(at(20).stage("ZMOT").source("mail"));
		add(at(20).stage("ZMOT").source("mail"), at(30).stage("FMOT").source("mail"));
		assertThat(of("ZMOT").volume().bySource()).containsExactly(new SourceCount("mail", 2),
				new SourceCount("fair", 1));
		assertThat(of("ZMOT").effectiveness().bySource()).containsExactly(new SourceRate("mail", 2, 1, 0.5),
				new SourceRate("fair", 1, 1, 1));
		assertThat(of("FMOT").volume().bySource()).contains(new SourceCount("(none)", 1));
	}

	@Test
	void filtersTakeTheLastPersonaAndTheEnteringEvent() {
		this.measures = measures(new MetricsFilter(Set.of("OWNER"), Set.of("mail"), Set.of("MOBILE")));
		add(at(20).stage("ZMOT").source("mail").device("MOBILE").persona("ENGINEER"), at(21).persona("OWNER"),
				at(200).persona("ENGINEER"));
		add(at(20).stage("ZMOT").source("mail").device("MOBILE").persona("OWNER"), at(21).persona("ENGINEER"));
		add(at(20).stage("ZMOT").source("mail").device("MOBILE"));
		add(at(20).stage("ZMOT").source("fair").device("MOBILE").persona("OWNER"));
		add(at(20).stage("ZMOT").source("mail").device("TV").persona("OWNER"), at(21).device("MOBILE"));
		assertThat(of("ZMOT").volume().entered()).isOne();
		assertThat(of("ZMOT", spend("mail", null, null, "10")).efficiency())
			.isEqualTo(new EfficiencyMetric(new BigDecimal("10"), null, null, null, null, null));
	}

	@Test
	void spendOfAPartCountsForItsStageAndSpendOfNoStageForAll() {
		add(at(20).stage("READ").converted(ConversionKind.SALE, "90"));
		add(at(20).stage("FMOT"));
		Spend[] spend = { spend("mail", "MOT4", "READ", "10.50"), spend("fair", null, null, "4"),
				spend("fair", "APA", null, "1000"), spend("fair", "MOT4", null, "0.5") };
		assertThat(of("READ", spend).efficiency().spend()).isEqualByComparingTo("15");
		assertThat(of("ZMOT", spend).efficiency().costPerSale()).isEqualByComparingTo("15");
		assertThat(of("ZMOT", spend).efficiency().returnOnSpend()).isEqualTo(6);
		assertThat(of("ZMOT", spend).efficiency().costPerLead()).isNull();
		assertThat(of("TALK", spend).efficiency().spend()).isEqualByComparingTo("4.5");
		assertThat(of("FMOT", spend).efficiency().costPerEntrant()).isEqualByComparingTo("4.5");
	}

	private void add(Told... told) {
		this.measures.add(Stream.of(told).map(Told::event).toList().reversed(), FORMATS);
	}

	private List<String> flows(String stage) {
		return of(stage).effectiveness()
			.next()
			.stream()
			.map((flow) -> ((flow.stage() != null) ? flow.stage().key() : null) + " " + flow.count())
			.toList();
	}

	private StageMetrics of(String stage, Spend... spend) {
		return this.measures.metrics(List.of(spend))
			.stream()
			.filter((each) -> each.stage().key().equals(stage))
			.findFirst()
			.orElseThrow();
	}

	private List<StageMetrics> all() {
		return this.measures.metrics(List.of());
	}

	private JourneyMeasures measures(MetricsFilter filter) {
		return new JourneyMeasures(this.order, new Period(Told.hour(10), Told.hour(100)), filter);
	}

	private static Spend spend(String source, @Nullable String journey, @Nullable String stage, String amount) {
		return new Spend(LocalDate.of(2026, 6, 2), source, journey, stage, new BigDecimal(amount));
	}

	private static List<Stage> stages(String... keys) {
		return Stream.of(keys)
			.map((key) -> new Stage("MOT4/" + key, key, 0, false, LocalizedText.of("name", Map.of(), key)))
			.toList();
	}

}
