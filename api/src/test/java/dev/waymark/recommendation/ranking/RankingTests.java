package dev.waymark.recommendation.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.candidate.Candidate;
import dev.waymark.candidate.CandidatePool;
import dev.waymark.candidate.OpenQuestion;
import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentPurpose;
import dev.waymark.content.Device;
import dev.waymark.eligibility.ExclusionReason;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.eligibility.Sentiment;
import dev.waymark.eligibility.ServingConditions;
import dev.waymark.eligibility.SubjectsAtHand;
import dev.waymark.placement.Placement;
import dev.waymark.placement.PlacementRule;
import dev.waymark.placement.RuleKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

	private static final OpenQuestion HERE = SampleItems.question("HERE", 0.2);

	private static final OpenQuestion NEAR = SampleItems.question("NEAR", 0.9, true, true, false, false, 0.5);

	private static final OpenQuestion OTHERS = SampleItems.question("OTHERS", 1, false, true, false, false, 1);

	private static final OpenQuestion FAR = SampleItems.question("FAR", 1, true, true, false, false, 0);

	@Test
	void putsNearerRungsFirstWhateverTheScore() {
		Slate slate = rank(List.of(answering("far", FAR), answering("others", OTHERS), answering("near", NEAR),
				answering("here", HERE)), Placement.BUILT_IN, 4, false);
		assertThat(ids(slate)).containsExactly("here", "near", "others", "far");
		assertThat(slate.level()).isEqualTo(FallbackLevel.ANY_STAGE);
	}

	@Test
	void strictServingStopsAtTheFirstRung() {
		Slate slate = rank(List.of(answering("near", NEAR), answering("here", HERE)), Placement.BUILT_IN, 4, true);
		assertThat(ids(slate)).containsExactly("here");
		assertThat(slate.level()).isEqualTo(FallbackLevel.NONE);
		Slate empty = rank(List.of(answering("near", NEAR)), Placement.BUILT_IN, 4, true);
		assertThat(empty.level()).isEqualTo(FallbackLevel.EMPTY);
		assertThat(empty.emptyReason()).isEqualTo(ExclusionReason.NO_CONTENT);
	}

	@Test
	void showsOneEditionOfAWorkTheNearestLanguageFirst() {
		ContentAsset english = SampleItems.asset("w", "en", ContentPurpose.INFORM, "ARTICLE", null);
		ContentAsset finnish = SampleItems.asset("w.fi", "fi", ContentPurpose.INFORM, "ARTICLE", "w");
		Slate slate = rank(
				List.of(new Candidate(english, Map.of("HERE", 1.0)), new Candidate(finnish, Map.of("HERE", 1.0))),
				Placement.BUILT_IN, 4, false, conditions("fi", null), Set.of());
		assertThat(ids(slate)).containsExactly("w.fi");
	}

	@Test
	void leavesOutEveryEditionOfExcludedContent() {
		ContentAsset english = SampleItems.asset("w", "en", ContentPurpose.INFORM, "ARTICLE", null);
		ContentAsset finnish = SampleItems.asset("w.fi", "fi", ContentPurpose.INFORM, "ARTICLE", "w");
		Slate slate = rank(
				List.of(new Candidate(english, Map.of("HERE", 1.0)), new Candidate(finnish, Map.of("HERE", 1.0))),
				Placement.BUILT_IN, 4, false, conditions("fi", null), Set.of("w"));
		assertThat(slate.picks()).isEmpty();
		assertThat(slate.emptyReason()).isEqualTo(ExclusionReason.EXCLUDED_BY_CALLER);
	}

	@Test
	void givesACriticWhatPutsThingsRightFirst() {
		ContentAsset apology = SampleItems.asset("apology", "en", ContentPurpose.SERVICE_RECOVERY, "ARTICLE", null);
		ContentAsset invitation = SampleItems.asset("invitation", "en", ContentPurpose.INVITE_ADVOCACY, "ARTICLE",
				null);
		Slate slate = rank(
				List.of(answering("here", HERE), new Candidate(apology, Map.of("FAR", 1.0)),
						new Candidate(invitation, Map.of("HERE", 1.0))),
				Placement.BUILT_IN, 4, false, conditions("en", Sentiment.DETRACTOR), Set.of());
		assertThat(ids(slate)).containsExactly("apology", "here");
		assertThat(slate.leftOut()).extracting(LeftOut::reason).containsExactly(ExclusionReason.PURPOSE_NOT_ALLOWED);
	}

	@Test
	void pinsComeFirstAndHidesNever() {
		Placement slot = slot(List.of(rule(RuleKind.PIN, "pinned", null), rule(RuleKind.HIDE, "hidden", null),
				rule(RuleKind.PIN, "past", NOW)), List.of());
		Slate slate = rank(
				new CandidatePool(List.of(HERE), List.of(answering("here", HERE), answering("hidden", HERE)),
						List.of(new Candidate(SampleItems.asset("pinned"), Map.of()),
								new Candidate(SampleItems.asset("past"), Map.of())),
						List.of(), List.of()),
				slot, 4, false, conditions("en", null), Set.of());
		assertThat(ids(slate)).containsExactly("pinned", "here");
		assertThat(slate.level()).isEqualTo(FallbackLevel.NONE);
	}

	@Test
	void theEditorialListComesLastAndInItsOrder() {
		Placement slot = slot(List.of(), List.of("z", "y"));
		Slate slate = rank(
				new CandidatePool(List.of(HERE), List.of(answering("here", HERE)),
						List.of(new Candidate(SampleItems.asset("y"), Map.of()),
								new Candidate(SampleItems.asset("z"), Map.of())),
						List.of(), List.of()),
				slot, 4, false, conditions("en", null), Set.of());
		assertThat(ids(slate)).containsExactly("here", "z", "y");
		assertThat(slate.level()).isEqualTo(FallbackLevel.EDITORIAL);
	}

	@Test
	void takesAtMostSoManyOfAFormat() {
		Placement slot = new Placement("SLOT", Set.of("ARTICLE"), 1, null, List.of(), List.of(), 0, null);
		ContentAsset video = SampleItems.asset("video", "en", ContentPurpose.INFORM, "VIDEO", null);
		Slate slate = rank(
				List.of(answering("one", HERE), answering("two", HERE), new Candidate(video, Map.of("HERE", 1.0))),
				slot, 4, false);
		assertThat(ids(slate)).containsExactly("one");
		assertThat(slate.leftOut()).extracting(LeftOut::reason).containsOnly(ExclusionReason.HIDDEN_BY_RULE);
	}

	@Test
	void answersTheQuestionJustAskedFirst() {
		OpenQuestion asked = SampleItems.question("ASKED", 0.01, true, true, true, true, 0);
		OpenQuestion other = SampleItems.question("OTHER", 1, true, true, false, true, 1);
		Slate slate = rank(
				new CandidatePool(List.of(asked, other), List.of(answering("other", other), answering("asked", asked)),
						List.of(), List.of(), List.of()),
				Placement.BUILT_IN, 4, false, conditions("en", null), Set.of());
		assertThat(ids(slate)).containsExactly("asked", "other");
	}

	@Test
	void whatIsSaidOfAnOriginalHoldsForItsTranslations() {
		ContentAsset english = SampleItems.asset("w", "en", ContentPurpose.INFORM, "ARTICLE", null);
		ContentAsset finnish = SampleItems.asset("w.fi", "fi", ContentPurpose.INFORM, "ARTICLE", "w");
		List<Candidate> editions = List.of(new Candidate(english, Map.of("HERE", 1.0)),
				new Candidate(finnish, Map.of("HERE", 1.0)));
		Placement pinned = slot(List.of(rule(RuleKind.PIN, "w", null)), List.of());
		assertThat(ids(rank(new CandidatePool(List.of(HERE), editions, editions, List.of(), List.of()), pinned, 4,
				false, conditions("fi", null), Set.of())))
			.containsExactly("w.fi");
		Placement hidden = slot(List.of(rule(RuleKind.HIDE, "w", null)), List.of());
		assertThat(ids(rank(editions, hidden, 4, false, conditions("fi", null), Set.of()))).isEmpty();
		Placement hiddenInFinnish = slot(List.of(rule(RuleKind.HIDE, "w.fi", null)), List.of());
		assertThat(ids(rank(editions, hiddenInFinnish, 4, false, conditions("fi", null), Set.of())))
			.containsExactly("w");
	}

	@Test
	void pinsAloneHaveTheLevelTheyNeed() {
		Placement slot = slot(List.of(rule(RuleKind.PIN, "one", null)), List.of());
		Candidate here = answering("one", HERE);
		Slate fitting = rank(new CandidatePool(List.of(HERE), List.of(here), List.of(here), List.of(), List.of()), slot,
				1, false, conditions("en", null), Set.of());
		assertThat(fitting.level()).isEqualTo(FallbackLevel.NONE);
		Candidate nowhere = new Candidate(SampleItems.asset("one"), Map.of());
		Slate named = rank(new CandidatePool(List.of(HERE), List.of(), List.of(nowhere), List.of(), List.of()), slot, 1,
				false, conditions("en", null), Set.of());
		assertThat(named.level()).isEqualTo(FallbackLevel.EDITORIAL);
	}

	@Test
	void anEmptyStrictSlateNamesWhatShutOutTheAnswersToItsOwnQuestions() {
		Candidate elsewhere = answering("elsewhere", FAR);
		ContentAsset russian = SampleItems.asset("russian", "ru", ContentPurpose.INFORM, "ARTICLE", null);
		Slate slate = rank(
				new CandidatePool(List.of(HERE, FAR), List.of(elsewhere, answering("far", FAR)), List.of(),
						List.of(new Candidate(russian, Map.of("HERE", 1.0))), List.of()),
				Placement.BUILT_IN, 4, true, conditions("en", null), Set.of());
		assertThat(slate.picks()).isEmpty();
		assertThat(slate.emptyReason()).isEqualTo(ExclusionReason.LOCALE_MISFIT);
	}

	@Test
	void recoveryFromAfarLeavesRoomForWhatTheCriticCameFor() {
		ContentAsset apology = SampleItems.asset("apology", "en", ContentPurpose.SERVICE_RECOVERY, "ARTICLE", null);
		ContentAsset other = SampleItems.asset("other", "en", ContentPurpose.SERVICE_RECOVERY, "ARTICLE", null);
		Slate slate = rank(
				List.of(answering("here", HERE), new Candidate(apology, Map.of("NEAR", 1.0)),
						new Candidate(other, Map.of("FAR", 1.0))),
				Placement.BUILT_IN, 4, false, conditions("en", Sentiment.DETRACTOR), Set.of());
		assertThat(ids(slate)).containsExactly("apology", "here", "other");
	}

	private static Placement slot(List<PlacementRule> rules, List<String> editorial) {
		return new Placement("SLOT", Set.of(), null, null, rules, editorial, 0, null);
	}

	private static Slate rank(List<Candidate> candidates, Placement slot, int size, boolean strict) {
		return rank(new CandidatePool(List.of(HERE, NEAR, OTHERS, FAR), candidates, List.of(), List.of(), List.of()),
				slot, size, strict, conditions("en", null), Set.of());
	}

	private static Slate rank(List<Candidate> candidates, Placement slot, int size, boolean strict,
			ServingConditions conditions, Set<String> excluded) {
		return rank(new CandidatePool(List.of(HERE, NEAR, OTHERS, FAR), candidates, List.of(), List.of(), List.of()),
				slot, size, strict, conditions, excluded);
	}

	private static Slate rank(CandidatePool pool, Placement slot, int size, boolean strict,
			ServingConditions conditions, Set<String> excluded) {
		return Ranking.rank(pool,
				new RankingContext(conditions, true, true, false, Set.of(), slot, excluded, Set.of(), size, strict),
				RankingPolicy.of(RankingSettings.DEFAULTS));
	}

	private static ServingConditions conditions(String locale, @Nullable Sentiment sentiment) {
		return new ServingConditions(NOW, false, Device.MOBILE, null, List.of(locale), List.of("en"),
				SubjectsAtHand.ANY, sentiment != null, sentiment);
	}

	private static Candidate answering(String id, OpenQuestion question) {
		return new Candidate(SampleItems.asset(id), Map.of(question.question().key(), 1.0));
	}

	private static PlacementRule rule(RuleKind kind, String content, @Nullable Instant until) {
		return new PlacementRule(kind, content, 1, null, until);
	}

	private static List<String> ids(Slate slate) {
		return slate.picks().stream().map((pick) -> pick.item().asset().id()).toList();
	}

}
