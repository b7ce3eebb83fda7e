package dev.waymark.visitor.inference;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import dev.waymark.eligibility.Sentiment;
import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What a history says of a visitor. More random histories with
 * {@code -Dwaymark.test.histories=5000}.
 */
class VisitorStateTests {

	private static final int HISTORIES = Integer.getInteger("waymark.test.histories", 500);

	private static final int SHUFFLES = 5;

	private static final Instant START = SampleJourney.START;

	@Test
	void theStateHangsNeitherOnTheOrderOfEventsNorOnRepeats() {
		Random random = new Random(20_260_105);
		for (int i = 0; i < HISTORIES; i++) {
			List<Event> history = new RandomHistory(random).events(1 + random.nextInt(60));
			Instant now = START.plus(random.nextInt(200), ChronoUnit.DAYS);
			VisitorState inOrder = state(history, now);
			for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
				List<Event> shuffled = new ArrayList<>(history);
				shuffled.add(history.get(random.nextInt(history.size())));
				Collections.shuffle(shuffled, random);
				assertThat(state(shuffled, now)).as("history %s", i).isEqualTo(inOrder);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "VIEW, 30, true", "VIEW, 31, false", "CLICK, 1, true", "COMPLETION, 29, true", "IMPRESSION, 0, false",
			"DISMISS, 0, false", "RATING, 0, false" })
	void contentIsSeenUntilItsCoolDown(EventType type, int daysAgo, boolean seen) {
		List<Event> history = List.of(SampleJourney.event("1", type, START, "c_LOOK0", null, null, null));
		assertThat(state(history, START.plus(daysAgo, ChronoUnit.DAYS)).seen()).hasSize(seen ? 1 : 0);
	}

	@Test
	void whatIsReadOnSeveralDaysStaysSeenForLongerAndRepeatsOfOneDayCountOnce() {
		Instant later = START.plus(45, ChronoUnit.DAYS);
		List<Event> oneDay = List.of(SampleJourney.view("1", START, "c_LOOK0"),
				SampleJourney.view("2", START.plusSeconds(60), "c_LOOK0"));
		List<Event> twoDays = List.of(SampleJourney.view("1", START, "c_LOOK0"),
				SampleJourney.view("2", START.plus(1, ChronoUnit.DAYS), "c_LOOK0"));
		assertThat(state(oneDay, later).seen()).isEmpty();
		assertThat(state(twoDays, later).seen()).hasSize(1);
	}

	@Test
	void aSetNumberOfImpressionsIsAsGoodAsAView() {
		List<Event> shown = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			assertThat(state(shown, START.plusSeconds(10)).seen()).isEmpty();
			shown.add(SampleJourney.shown("i" + i, START.plusSeconds(i), "c_LOOK0", "HERO"));
		}
		assertThat(state(shown, START.plusSeconds(10)).seen()).hasSize(1);
		assertThat(state(shown, START.plus(31, ChronoUnit.DAYS)).seen()).isEmpty();
	}

	@Test
	void editionsAreOneWorkAndTheOneMetLastIsNamed() {
		List<Event> history = List.of(SampleJourney.view("1", START, "c_LOOK0"),
				SampleJourney.view("2", START.plusSeconds(5), "c_LOOK1"),
				SampleJourney.shown("3", START, "c_LOOK0", "HERO"), SampleJourney.shown("4", START, "c_LOOK1", "HERO"));
		VisitorState state = state(history, START.plusSeconds(9));
		assertThat(state.seen()).containsExactly(new SeenContent("w_LOOK0", "c_LOOK1", START.plusSeconds(5)));
		assertThat(state.shown().get("HERO")).containsEntry("w_LOOK0", 2);
	}

	@Test
	void aQuestionIsAnsweredByWhatWasReadAndOpenAgainWhereItIsAskedAgain() {
		Event read = SampleJourney.view("1", START, "c_LOOK0");
		Event asked = SampleJourney.asked("2", START.plusSeconds(60), "Q_LOOK0");
		Event readAfter = SampleJourney.view("3", START.plusSeconds(90), "c_LOOK3");
		Instant now = START.plusSeconds(120);
		assertThat(state(List.of(read), now).answered()).containsExactly("Q_LOOK0");
		assertThat(state(List.of(read), now).settled().get("Q_LOOK1")).isCloseTo(0.7 * 0.3, within(1e-12));
		assertThat(state(List.of(read, asked), now).answered()).isEmpty();
		assertThat(state(List.of(read, asked), now).open()).containsExactly("Q_LOOK0");
		assertThat(state(List.of(read, asked, readAfter), now).open()).isEmpty();
		assertThat(state(List.of(asked, SampleJourney.asked("4", now, "NEVER_HEARD_OF")), now).open())
			.containsExactly("Q_LOOK0");
	}

	@ParameterizedTest
	@CsvSource({ "10, PROMOTER", "9, PROMOTER", "8, PASSIVE", "7, PASSIVE", "6, DETRACTOR", "0, DETRACTOR" })
	void theLastRatingIsTheSentiment(int rating, Sentiment sentiment) {
		List<Event> history = List.of(SampleJourney.rated("2", START.plusSeconds(1), rating),
				SampleJourney.rated("1", START, 5));
		assertThat(state(history, START).sentiment()).isEqualTo(sentiment);
		assertThat(state(List.of(SampleJourney.view("1", START, "c_LOOK0")), START).sentiment()).isNull();
	}

	@Test
	void thePersonaIsTheOneDeclaredElseTheLikeliestElseNone() {
		Event first = SampleJourney.asked("1", START, "Q_LOOK0");
		Event second = SampleJourney.triggered("2", START, "T_LOOK");
		Event against = SampleJourney.asked("3", START, "Q_LOOK1");
		Event declared = SampleJourney.declared("4", START.plusSeconds(1), "OTTO");
		assertThat(state(List.of(first), START).persona()).isNotNull()
			.satisfies((guess) -> assertThat(guess.probability()).isCloseTo(0.9, within(1e-12)))
			.returns("ANNA", PersonaGuess::persona)
			.returns(false, PersonaGuess::declared);
		assertThat(state(List.of(first, against), START).persona()).isNull();
		assertThat(state(List.of(first, second, against), START).persona()).extracting(PersonaGuess::persona)
			.isEqualTo("ANNA");
		assertThat(state(List.of(first, second, declared), START).persona())
			.isEqualTo(new PersonaGuess("OTTO", 1, true));
		assertThat(state(List.of(SampleJourney.declared("5", START, "NOBODY")), START).persona()).isNull();
	}

	@Test
	void theEntryIntoAStageIsTheOneThatEventsNameElseTheInferredOne() {
		Event came = SampleJourney.entered("1", START, "USE");
		Event again = SampleJourney.entered("2", START.plus(Duration.ofDays(3)), "USE");
		Event left = SampleJourney.entered("3", START.plus(Duration.ofDays(4)), "TELL");
		assertThat(state(List.of(came, again), START).enteredAt("USE")).contains(START);
		assertThat(state(List.of(came, again, left), START).enteredAt("USE")).isEmpty();
		List<Event> inferred = List.of(SampleJourney.triggered("1", START, "T_USE"),
				SampleJourney.asked("2", START.plusSeconds(9), "Q_USE0"));
		assertThat(state(inferred, START).enteredAt("USE")).contains(START);
	}

	private static VisitorState state(List<Event> history, Instant now) {
		return VisitorState.of(history, SampleJourney.FACTS, SampleJourney.MODEL, VisitorRules.DEFAULTS, now);
	}

}
