package dev.waymark.recommendation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import com.ibm.icu.util.ULocale;
import dev.waymark.candidate.ContextKeys;
import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentPurpose;
import dev.waymark.content.ContentStatus;
import dev.waymark.content.Device;
import dev.waymark.eligibility.Sentiment;
import dev.waymark.recommendation.Recommendation.RecommendedContent;
import dev.waymark.recommendation.Recommendation.SignalContribution;
import dev.waymark.recommendation.explanation.GraphStep;
import dev.waymark.recommendation.explanation.GraphStep.Direction;
import dev.waymark.subject.Subject;
import dev.waymark.subject.SubjectKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Random contexts on the starter graph: no item breaks a rule, as the rules are written
 * here once more by themselves; scores add up; every path stands in the graph. More
 * contexts with {@code -Dwaymark.test.contexts=10000}.
 */
class RandomContextsTests {

	private static final int CONTEXTS = Integer.getInteger("waymark.test.contexts", 100);

	private static final List<String> LOCALES = List.of("en", "en-GB", "fi", "ru", "zh-Hans", "zh-Hant", "zh-TW",
			"zh-CN", "de");

	private static StarterFixture starter;

	private static Set<String> relationships;

	private static Map<String, Set<String>> parents;

	private static Map<String, SubjectKind> kinds;

	private final Random random = new Random(20_261_122);

	@BeforeAll
	static void load() {
		starter = new StarterFixture();
		relationships = starter.relationships();
		parents = new HashMap<>();
		kinds = new HashMap<>();
		starter.graph.read("MATCH (s:Subject) RETURN s.key AS key, s.kind AS kind", Map.of(),
				(row) -> kinds.put(row.get("key").asString(), SubjectKind.valueOf(row.get("kind").asString())));
		starter.graph.read("""
				MATCH (s:Subject) RETURN s.key AS key, COLLECT { MATCH (s)-[:PART_OF*0..]->(p) RETURN p.key } AS line
				""", Map.of(), (row) -> parents.put(row.get("key").asString(),
				new HashSet<>(row.get("line").asList((key) -> key.asString()))));
	}

	@Test
	void breakNoRuleAndExplainThemselves() {
		List<List<String>> stages = starter.stages();
		List<String> personas = starter.keys("Persona");
		List<String> triggers = starter.keys("Trigger");
		List<String> channels = starter.keys("Channel");
		List<String> subjects = starter.keys("Subject");
		int items = 0;
		for (int n = 0; n < CONTEXTS; n++) {
			List<String> stage = any(stages);
			List<String> about = chance(0.4) ? List.of(any(subjects)) : List.of();
			ContextKeys keys = new ContextKeys(stage.get(0), chance(0.9) ? stage.get(1) : null,
					chance(0.7) ? any(personas) : null, chance(0.3) ? any(triggers) : null, null, about,
					chance(0.5) ? any(channels) : null, List.of(), List.of());
			Instant at = chance(0.5) ? null : StarterFixture.NOW.plus(Duration.ofDays(this.random.nextInt(-500, 500)));
			RecommendationRequest request = new RecommendationRequest(keys, null, any(List.of(Device.values())),
					Locale.forLanguageTag(any(LOCALES)), chance(0.3) ? any(List.of(Sentiment.values())) : null, at,
					chance(0.2), false, false);
			Recommendation answer = starter.recommendations.recommend(request, null, 1 + this.random.nextInt(10));
			for (RecommendedContent item : answer.items()) {
				obeysTheRules(item.content(), request, postPurchase(answer));
				explainsItself(item);
				items++;
			}
		}
		System.out.printf("random contexts: %d contexts, %d items, no rule broken%n", CONTEXTS, items);
		assertThat(items).isGreaterThan(CONTEXTS);
	}

	private void obeysTheRules(ContentAsset asset, RecommendationRequest request, boolean postPurchase) {
		Instant at = (request.at() != null) ? request.at() : StarterFixture.NOW;
		assertThat(asset.status()).isEqualTo(ContentStatus.PUBLISHED);
		assertThat(asset.publishedAt() == null || !asset.publishedAt().isAfter(at)).isTrue();
		assertThat(asset.availableFrom() == null || !asset.availableFrom().isAfter(at)).isTrue();
		assertThat(asset.availableUntil() == null || asset.availableUntil().isAfter(at)).isTrue();
		assertThat(asset.devices()).contains(request.device());
		assertThat(script(asset.locale())).isEqualTo(script(request.locale().toLanguageTag()));
		assertThat(asset.userMade() && !Boolean.TRUE.equals(asset.rightsCleared())).isFalse();
		if (!request.keys().about().isEmpty() && !asset.about().isEmpty()) {
			String atHand = request.keys().about().getFirst();
			Set<String> line = parents.getOrDefault(atHand, Set.of());
			assertThat(asset.about()).extracting(Subject::key).containsAnyElementsOf(line);
			List<Subject> rivals = asset.about().stream().filter((each) -> each.kind() == kinds.get(atHand)).toList();
			assertThat(rivals.isEmpty() || rivals.stream().anyMatch((each) -> line.contains(each.key()))).isTrue();
		}
		String channel = request.keys().channel();
		if (postPurchase && ("EMAIL".equals(channel) || "SMS".equals(channel))) {
			assertThat(asset.purpose()).isNotEqualTo(ContentPurpose.PROMOTE);
		}
		if (request.sentiment() == Sentiment.DETRACTOR) {
			assertThat(asset.purpose()).isNotEqualTo(ContentPurpose.INVITE_ADVOCACY);
		}
	}

	private static void explainsItself(RecommendedContent item) {
		assertThat(item.reasons()).isNotEmpty();
		assertThat(item.explanation().contributions().stream().mapToDouble(SignalContribution::contribution).sum())
			.isCloseTo(item.score(), within(1e-9));
		List<GraphStep> path = item.explanation().path();
		assertThat(path.getLast().key()).isEqualTo(item.content().id());
		for (int n = 0; n + 1 < path.size(); n++) {
			assertThat(relationships).contains(relationship(path.get(n), path.get(n + 1)));
		}
	}

	private static String relationship(GraphStep step, GraphStep next) {
		GraphStep from = (step.direction() == Direction.OUT) ? step : next;
		GraphStep to = (step.direction() == Direction.OUT) ? next : step;
		return String.join("|", from.label(), from.key(), step.relationship(), to.label(), to.key());
	}

	private static boolean postPurchase(Recommendation answer) {
		String stage = answer.context().stage();
		return stage != null && starter.graph
			.read("MATCH (s:Stage {id: $id}) RETURN s.postPurchase AS post",
					Map.of("id", answer.context().journey() + "/" + stage), (row) -> row.get("post").asBoolean(false))
			.getFirst();
	}

	private static String script(String tag) {
		return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	private boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

}
