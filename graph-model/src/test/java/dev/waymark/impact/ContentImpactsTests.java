package dev.waymark.impact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import dev.waymark.event.Event;
import dev.waymark.event.EventType;
import dev.waymark.metrics.measure.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ContentImpactsTests {

	private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");

	private static final Period MAY = new Period(START, START.plus(Duration.ofDays(31)));

	private static final Map<String, Integer> ORDER = Map.of("ZMOT", 0, "ZMOT_REVIEWS", 0, "FMOT", 1, "SMOT", 2);

	@Test
	void oneStratumComesOutAsByHand() {
		List<Stay> stays = new ArrayList<>();
		stays(stays, "ZMOT", Set.of("guide"), 10, 6);
		stays(stays, "ZMOT", Set.of(), 20, 5);
		ContentImpact impact = compared(stays).getFirst();
		assertThat(impact.exposed()).isEqualTo(10);
		assertThat(impact.others()).isEqualTo(20);
		assertThat(impact.lift()).isCloseTo(0.6 - 0.25, within(1e-12));
		double variance = 7 / 12.0 * (5 / 12.0) / 10 + 6 / 22.0 * (16 / 22.0) / 20;
		assertThat(impact.upper() - impact.lift()).isCloseTo(1.959963984540054 * Math.sqrt(variance), within(1e-12));
	}

	/**
	 * Who is nearly there sees the guide more often: without strata it would seem to
	 * help.
	 */
	@Test
	void stageAndPersonaAreAdjustedFor() {
		List<Stay> stays = new ArrayList<>();
		stays(stays, "ZMOT", Set.of("guide"), 100, 10);
		stays(stays, "ZMOT", Set.of(), 900, 90);
		stays(stays, "FMOT", Set.of("guide"), 900, 720);
		stays(stays, "FMOT", Set.of(), 100, 80);
		assertThat(compared(stays).getFirst().lift()).isCloseTo(0, within(1e-12));
	}

	@Test
	void whatLeavesAMarkForSureComesFirst() {
		List<Stay> stays = new ArrayList<>();
		stays(stays, "ZMOT", Set.of("lucky"), 2, 2);
		stays(stays, "ZMOT", Set.of("proven"), 500, 250);
		stays(stays, "ZMOT", Set.of(), 500, 150);
		assertThat(compared(stays)).extracting(ContentImpact::contentId).containsExactly("proven", "lucky");
	}

	@Test
	void withoutOthersThereIsNothingToCompare() {
		List<Stay> stays = new ArrayList<>();
		stays(stays, "ZMOT", Set.of("guide"), 10, 6);
		assertThat(compared(stays)).isEmpty();
	}

	@Test
	void intervalsHoldTheTruth() {
		Random random = new Random(8);
		int held = 0;
		for (int run = 0; run < 400; run++) {
			List<Stay> stays = new ArrayList<>();
			for (int n = 0; n < 400; n++) {
				boolean owner = random.nextBoolean();
				boolean seen = random.nextDouble() < (owner ? 0.6 : 0.2);
				boolean advanced = random.nextDouble() < (owner ? 0.5 : 0.2) + (seen ? 0.1 : 0);
				stays.add(new Stay("ZMOT", owner ? "OWNER" : "ENGINEER", seen ? Set.of("guide") : Set.of(), advanced));
			}
			ContentImpact impact = compared(stays).getFirst();
			held += (impact.lower() <= 0.1 && 0.1 <= impact.upper()) ? 1 : 0;
		}
		assertThat(held / 400.0).isBetween(0.92, 0.98);
	}

	@Test
	void aFilterTakesAStageWithAllWithinItAndNamedPersonas() {
		ImpactFilter filter = new ImpactFilter(List.of("ZMOT"), List.of("OWNER"));
		assertThat(filter.takes(List.of("ZMOT", "ZMOT_REVIEWS"), "OWNER")).isTrue();
		assertThat(filter.takes(List.of("FMOT"), "OWNER")).isFalse();
		assertThat(filter.takes(List.of("ZMOT"), "")).isFalse();
		assertThat(ImpactFilter.ALL.takes(List.of(), "")).isTrue();
	}

	@Test
	void aHistoryBecomesStays() {
		List<Event> history = List.of(event(0, EventType.VIEW, "early", "ZMOT", "OWNER"),
				event(10, EventType.IMPRESSION, "shown", null, null), event(20, EventType.CLICK, "guide", null, null),
				event(30, EventType.VIEW, "more", "ZMOT_REVIEWS", null),
				event(40, EventType.VIEW, "case", "FMOT", null), event(50, EventType.STAGE_ENTERED, null, "ZMOT", null),
				event(60, EventType.VIEW, "guide", null, "ENGINEER"));
		assertThat(new Stays(history, ORDER, MAY).of("MOT4")).containsExactly(
				new Stay("ZMOT", "OWNER", Set.of("early", "guide"), false),
				new Stay("ZMOT_REVIEWS", "OWNER", Set.of("more"), true),
				new Stay("FMOT", "OWNER", Set.of("case"), false), new Stay("ZMOT", "ENGINEER", Set.of("guide"), false));
	}

	@Test
	void onlyStaysThatBeginInThePeriodCount() {
		List<Event> history = List.of(event(-10, EventType.VIEW, "early", "ZMOT", null),
				event(10, EventType.VIEW, "late", "ZMOT", null), event(20, EventType.VIEW, "case", "FMOT", null));
		assertThat(new Stays(history, ORDER, MAY).of("MOT4"))
			.containsExactly(new Stay("FMOT", "", Set.of("case"), false));
	}

	private static void stays(List<Stay> stays, String stage, Set<String> seen, int count, int advanced) {
		for (int n = 0; n < count; n++) {
			stays.add(new Stay(stage, "", seen, n < advanced));
		}
	}

	private static Event event(int minutes, EventType type, @Nullable String content, @Nullable String stage,
			@Nullable String persona) {
		return new Event("e" + minutes, type, "v1", START.plus(Duration.ofMinutes(minutes)), null, null, null, content,
				"MOT4", stage, null, null, persona, null, null, null, null, null, null);
	}

	private static List<ContentImpact> compared(List<Stay> stays) {
		Impacts impacts = new Impacts();
		stays.forEach(impacts::take);
		return impacts.compared();
	}

}
