package dev.waymark.recommendation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

import dev.waymark.content.Device;
import dev.waymark.placement.Placement;
import dev.waymark.recommendation.Recommendation.ExperimentAssignment;
import dev.waymark.recommendation.Recommendation.ResolvedContext;
import dev.waymark.recommendation.ranking.Exploration;
import dev.waymark.recommendation.ranking.Pick;
import dev.waymark.recommendation.ranking.RankingPolicy;
import dev.waymark.recommendation.ranking.RankingSettings;
import dev.waymark.recommendation.ranking.SamplePicks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionTokensTests {

	private static final ResolvedContext CONTEXT = new ResolvedContext("MOT4", "ZMOT", false, "ENGINEER", false, null,
			null, List.of(), List.of("PUMPS"), Device.MOBILE, null, Locale.ENGLISH, null);

	private final DecisionTokens tokens = new DecisionTokens("secret".getBytes(StandardCharsets.UTF_8));

	@Test
	void aDecisionComesBackAsItWasMade() {
		List<Pick> picks = SamplePicks.drawn(0.4, new SplittableRandom(1));
		String token = sign(picks, policy(0.4, 17, new ExperimentAssignment("ORDER", "FRESH", false)), true);
		Map<String, Object> decision = this.tokens.read(token).orElseThrow();
		assertThat(decision).containsEntry("id", token.substring(token.indexOf('.') + 1))
			.containsEntry("policy", "plackett-luce/1")
			.containsEntry("revision", 7L)
			.containsEntry("journey", "MOT4")
			.containsEntry("stage", "ZMOT")
			.containsEntry("persona", "ENGINEER")
			.containsEntry("about", List.of("PUMPS"))
			.containsEntry("device", "MOBILE")
			.containsEntry("locale", "en")
			.containsEntry("experiment", "ORDER")
			.containsEntry("variant", "FRESH")
			.containsEntry("explorationRate", 0.4)
			.containsEntry("items", picks.stream().map((pick) -> pick.item().asset().id()).toList())
			.containsEntry("propensities", picks.stream().map(Pick::propensity).toList())
			.containsEntry("choices", picks.stream().map(Pick::choices).toList())
			.containsEntry("best", picks.stream().map(Pick::best).toList())
			.doesNotContainKeys("trigger", "channel", "draw");
	}

	@Test
	void whatLeftNothingToChanceIsLoggedAlike() {
		List<Pick> picks = SamplePicks.drawn(0, new SplittableRandom(1));
		Map<String, Object> decision = this.tokens.read(sign(picks, policy(0, 0, null), true)).orElseThrow();
		assertThat(decision).containsEntry("policy", "greedy/2")
			.containsEntry("propensities", picks.stream().map((_) -> 1.0).toList())
			.containsEntry("best", picks.stream().map((_) -> true).toList());
	}

	@Test
	void equalDrawsAreDecisionsOfTheirOwn() {
		List<Pick> picks = SamplePicks.drawn(0.4, new SplittableRandom(1));
		assertThat(sign(picks, policy(0.4, 1, null), true)).isNotEqualTo(sign(picks, policy(0.4, 2, null), true));
	}

	@Test
	void whatIsNotOursIsNotRead() {
		String token = sign(SamplePicks.drawn(0, new SplittableRandom(1)), policy(0, 0, null), true);
		String forged = ((token.charAt(4) == 'A') ? "B" : "A") + token.substring(1);
		DecisionTokens others = new DecisionTokens("another".getBytes(StandardCharsets.UTF_8));
		assertThat(List.of(forged, token.substring(0, token.length() - 2), token + ".x", "", ".", "no token", "ü.ü"))
			.allSatisfy((sent) -> assertThat(this.tokens.read(sent)).as(sent).isEmpty());
		assertThat(others.read(token)).isEmpty();
	}

	@Test
	void aPreviewIsNotKept() {
		String token = sign(SamplePicks.drawn(0, new SplittableRandom(1)), policy(0, 0, null), false);
		assertThat(this.tokens.read(token)).isEmpty();
	}

	private String sign(List<Pick> picks, SlotPolicy policy, boolean kept) {
		return this.tokens.sign(CONTEXT, Placement.BUILT_IN, 7, policy, picks, kept);
	}

	private static SlotPolicy policy(double rate, long draw, @Nullable ExperimentAssignment assignment) {
		return new SlotPolicy(new RankingPolicy(RankingSettings.DEFAULTS, Exploration.at(rate, new SplittableRandom(1)),
				(_) -> 0, false), rate, assignment, draw);
	}

}
