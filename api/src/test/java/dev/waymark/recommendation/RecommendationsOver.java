package dev.waymark.recommendation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

import dev.waymark.candidate.Candidates;
import dev.waymark.candidate.Contexts;
import dev.waymark.graph.Graph;
import dev.waymark.performance.PerformanceEpoch;
import dev.waymark.visitor.Histories;
import dev.waymark.visitor.VisitorSettings;

/**
 * Recommendations without the application around them.
 */
public final class RecommendationsOver {

	private RecommendationsOver() {
	}

	/**
	 * Recommendations over a graph, with the default settings.
	 */
	public static Recommendations graph(Graph graph, Clock clock) {
		RecommendationSettings settings = new RecommendationSettings(Locale.ENGLISH, Map.of(), 0.7,
				Duration.ofDays(180), 200_000);
		CandidateCache candidates = new CandidateCache(new Candidates(graph), settings.candidateCacheWeight());
		VisitorSettings visitors = new VisitorSettings(1000, 5, Duration.ofDays(30), 0.7, 0.5, 0.6, 0.5);
		SlotPolicies policies = new SlotPolicies(settings.ranking(), () -> PerformanceEpoch.EMPTY,
				SplittableRandom::new);
		return new Recommendations(new NextBestContent(new KnownVisitors(new Histories(graph), visitors),
				new Contexts(graph), candidates, policies, Locale.ENGLISH,
				new RecommendationAssembly(new DecisionTokens("test".getBytes(StandardCharsets.UTF_8))), clock));
	}

}
