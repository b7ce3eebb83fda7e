package dev.waymark.recommendation;

import java.time.Clock;
import java.util.SplittableRandom;

import dev.waymark.candidate.Candidates;
import dev.waymark.candidate.Contexts;
import dev.waymark.graph.Graph;
import dev.waymark.performance.PerformanceEpochs;
import dev.waymark.security.SigningKey;
import dev.waymark.visitor.Histories;
import dev.waymark.visitor.VisitorSettings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecommendationSettings.class)
class RecommendationConfiguration {

	@Bean
	DecisionTokens decisionTokens(SigningKey signingKey) {
		return new DecisionTokens(signingKey.bytes());
	}

	@Bean
	Recommendations recommendations(Graph graph, RecommendationSettings settings, PerformanceEpochs performance,
			DecisionTokens tokens, Histories histories, VisitorSettings visitors, Clock clock) {
		CandidateCache candidates = new CandidateCache(new Candidates(graph), settings.candidateCacheWeight());
		RecommendationAssembly assembly = new RecommendationAssembly(tokens);
		SlotPolicies policies = new SlotPolicies(settings.ranking(), performance, SplittableRandom::new);
		return new Recommendations(new NextBestContent(new KnownVisitors(histories, visitors), new Contexts(graph),
				candidates, policies, settings.defaultLocale(), assembly, clock));
	}

}
