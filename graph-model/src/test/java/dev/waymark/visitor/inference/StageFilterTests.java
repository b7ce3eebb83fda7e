package dev.waymark.visitor.inference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Stage inference by example. How well it does on simulated visitors:
 * {@link StageInferenceQualityTests}.
 */
class StageFilterTests {

	private static final Instant START = SampleJourney.START;

	@Test
	void nothingThatTellsOfAStageIsNoBelief() {
		assertThat(run(List.of(SampleJourney.rated("1", START, 9), SampleJourney.shown("2", START, "c_USE0", "HERO"),
				SampleJourney.view("3", START, "gone"))))
			.isEmpty();
		assertThat(StageFilter.run(new StageModel("EMPTY", List.of()),
				List.of(SampleJourney.view("1", START, "c_USE0")), SampleJourney.FACTS))
			.isEmpty();
	}

	@Test
	void chancesAddUpToOneAtEveryEvent() {
		for (StageBelief belief : run(
				new RandomHistory(new Random(1)).events(300).stream().sorted(Event.ORDER).toList())) {
			assertThat(SampleJourney.STAGES.stream().mapToDouble(belief::probability).sum()).isCloseTo(1, within(1e-9));
		}
	}

	@Test
	void tenThousandEventsLeaveTheChancesSound() {
		List<Event> history = new ArrayList<>();
		for (int i = 0; i < 10_000; i++) {
			history.add(SampleJourney.entered("e%05d".formatted(i), START.plusSeconds(i), "USE"));
		}
		history.add(SampleJourney.entered("x1", START.plusSeconds(20_000), "TELL"));
		history.add(SampleJourney.entered("x2", START.plusSeconds(20_060), "TELL"));
		List<StageBelief> beliefs = run(history);
		assertThat(beliefs).hasSize(10_002);
		assertThat(beliefs.get(9_999).probability("USE")).isBetween(0.99, 1.0);
		assertThat(beliefs.getLast().stage()).isEqualTo("TELL");
	}

	@Test
	void aStageThatNothingLeadsToIsBelievedOnceItIsAnnounced() {
		List<Event> history = List.of(SampleJourney.entered("1", START, "LOOK"),
				SampleJourney.entered("2", START.plusSeconds(60), "LOOK"),
				SampleJourney.view("3", START.plusSeconds(120), "c_LOOK0"),
				SampleJourney.entered("4", START.plusSeconds(180), "TELL"));
		List<StageBelief> beliefs = run(history);
		assertThat(beliefs.get(2).probability("LOOK")).isGreaterThan(0.97);
		assertThat(beliefs.get(3).stage()).isEqualTo("TELL");
		assertThat(beliefs.get(3).probability("TELL")).isGreaterThan(0.6);
	}

	@Test
	void whoBuysIsPastThePurchaseWhereverTheyWereBefore() {
		StageBelief bought = run(List.of(SampleJourney.entered("1", START, "LOOK"),
				SampleJourney.bought("2", START.plusSeconds(86_400))))
			.getLast();
		assertThat(bought.stage()).isEqualTo("USE");
		assertThat(bought.probability("USE")).isGreaterThan(0.5);
	}

	@Test
	void anExplicitStageIsStrongAndNotAbsolute() {
		List<Event> history = new ArrayList<>(List.of(SampleJourney.asked("1", START, "Q_LOOK0"),
				SampleJourney.asked("2", START.plusSeconds(1), "Q_LOOK1"),
				SampleJourney.view("3", START.plusSeconds(2), "c_LOOK0"),
				SampleJourney.entered("4", START.plusSeconds(3), "USE")));
		assertThat(run(history).getLast().stage()).isIn("USE", "LOOK");
		assertThat(run(history).getLast().probability("LOOK")).isGreaterThan(0.01);
		for (int i = 5; i < 10; i++) {
			history.add(SampleJourney.asked("" + i, START.plusSeconds(i), "Q_LOOK" + i % 2));
		}
		assertThat(run(history).getLast().stage()).isEqualTo("LOOK");
	}

	@Test
	void aRepeatIsOneStayAndALoopIsTwo() {
		List<Event> history = List.of(SampleJourney.entered("1", START, "USE"),
				SampleJourney.entered("2", START.plusSeconds(60), "USE"),
				SampleJourney.entered("3", START.plusSeconds(86_400), "LOOK"),
				SampleJourney.entered("4", START.plusSeconds(86_460), "LOOK"),
				SampleJourney.entered("5", START.plusSeconds(172_800), "USE"),
				SampleJourney.entered("6", START.plusSeconds(172_860), "USE"));
		List<StageStay> path = StageStay.path(run(history));
		assertThat(path).extracting(StageStay::stage).containsExactly("USE", "LOOK", "USE");
		assertThat(path.getFirst().enteredAt()).isEqualTo(START);
		assertThat(path.getFirst().leftAt()).isEqualTo(path.get(1).enteredAt());
		assertThat(path.getLast().leftAt()).isNull();
		assertThat(path).allSatisfy((stay) -> assertThat(stay.probability()).isBetween(0.5, 1.0));
	}

	@Test
	void whoBuysIsAfterThePurchaseAndAMatchingStageOfAnotherJourneyCounts() {
		List<Event> bought = List.of(SampleJourney.entered("1", START, "MEET"),
				SampleJourney.bought("2", START.plusSeconds(60)), SampleJourney.bought("3", START.plusSeconds(90)));
		assertThat(run(bought).getLast().stage()).isEqualTo("USE");
		Event elsewhere = new Event("1", EventType.STAGE_ENTERED, "v", START, null, null, null, null, "K", "BUYS", null,
				null, null, null, null, null, null, null, null);
		assertThat(run(List.of(elsewhere)).getLast().stage()).isEqualTo("USE");
	}

	@Test
	void aTrialBeforeThePurchaseAndServiceAfterServiceAreFollowed() {
		StageModel model = new StageModel("J",
				List.of(SampleJourney.state("LOOK", null, false, Map.of("MEET", 0.5, "LOOK", 0.2, "TRIAL", 0.1)),
						SampleJourney.state("MEET", null, false, Map.of("USE", 0.5, "LOOK", 0.2, "TRIAL", 0.1)),
						SampleJourney.state("USE", null, true, Map.of("USE", 0.4, "SERVICE", 0.15)),
						SampleJourney.state("TRIAL", "USE", false, Map.of("MEET", 0.45, "USE", 0.2, "LOOK", 0.2)),
						SampleJourney.state("SERVICE", "USE", true, Map.of("SERVICE", 0.65, "MEET", 0.15))));
		List<Event> history = new ArrayList<>();
		for (String stage : List.of("LOOK", "LOOK", "TRIAL", "TRIAL", "MEET", "MEET", "SERVICE", "SERVICE",
				"SERVICE")) {
			int day = history.size();
			history.add(SampleJourney.entered("e" + day, START.plusSeconds(86_400L * day), stage));
		}
		assertThat(StageStay.path(StageFilter.run(model, history, HistoryFacts.NONE))).extracting(StageStay::stage)
			.containsSubsequence("LOOK", "TRIAL", "MEET", "SERVICE")
			.endsWith("SERVICE");
	}

	@Test
	void aPartOfAStageIsNamedWhereItIsLikelierThanTheRestOfIt() {
		StageModel model = new StageModel("J",
				List.of(SampleJourney.state("LOOK", null, false, Map.of("USE", 0.9)),
						SampleJourney.state("USE", null, true, Map.of("USE", 0.5)),
						SampleJourney.state("TRIAL", "USE", false, Map.of("USE", 0.3, "LOOK", 0.3)),
						SampleJourney.state("SERVICE", "USE", true, Map.of("SERVICE", 0.6))));
		List<Event> service = List.of(SampleJourney.entered("1", START, "SERVICE"),
				SampleJourney.entered("2", START.plusSeconds(5), "SERVICE"));
		StageBelief belief = StageFilter.run(model, service, HistoryFacts.NONE).getLast();
		assertThat(belief.stage()).isEqualTo("SERVICE");
		assertThat(belief.probability("USE")).isGreaterThan(belief.probability("SERVICE"));
		StageBelief whole = StageFilter.run(model, List.of(SampleJourney.entered("1", START, "USE")), HistoryFacts.NONE)
			.getLast();
		assertThat(whole.stage()).isEqualTo("USE");
	}

	private static List<StageBelief> run(List<Event> history) {
		return StageFilter.run(SampleJourney.MODEL, history, SampleJourney.FACTS);
	}

}
