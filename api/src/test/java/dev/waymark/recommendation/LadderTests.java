package dev.waymark.recommendation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import dev.waymark.candidate.ContextKeys;
import dev.waymark.candidate.RandomGraph;
import dev.waymark.content.Device;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.graph.Graph;
import dev.waymark.graph.TestNeo4j;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ladder over random graphs, held against {@link LadderOracle}, which says it once
 * more in other words.
 */
class LadderTests {

	private static final int CONTEXTS = 25;

	private static final int ASSETS = 80;

	private static final int MANY_ASSETS = 2_000;

	private static final int ALL = 50;

	private static final int FEW = 8;

	/** Where so many works are near, the statement looks no further for a few. */
	private static final int ENOUGH = 30;

	private final TestNeo4j neo4j = TestNeo4j.shared();

	private final Graph graph = this.neo4j.graph();

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14 })
	void everyItemStandsOnItsRungAndNearerRungsComeFirst(long seed) {
		Random random = new Random(seed);
		RandomGraph data = new RandomGraph(random);
		data.writeTo(this.neo4j, ASSETS);
		Recommendations recommendations = RecommendationsOver.graph(this.graph,
				Clock.fixed(RandomGraph.NOW, ZoneOffset.UTC));
		LadderOracle oracle = new LadderOracle(this.graph);
		int reached = 0;
		for (int n = 0; n < CONTEXTS; n++) {
			RecommendationRequest request = request(data, random, false);
			List<FallbackLevel> rungs = oracle.rungs(request);
			Recommendation whole = recommendations.recommend(request, null, ALL);
			assertThat(whole.items()).as("%s", request).hasSameSizeAs(rungs);
			assertThat(levels(recommendations, request, rungs.size())).as("%s", request).isEqualTo(rungs);
			long nearest = rungs.stream().filter((rung) -> rung == FallbackLevel.NONE).count();
			assertThat(recommendations.recommend(strict(request), null, ALL).items()).as("%s", request)
				.hasSize((int) nearest);
			reached += rungs.size();
		}
		assertThat(reached).isGreaterThan(CONTEXTS);
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22 })
	void aQuestionJustAskedLeadsAndNarrowsStrictServingToItself(long seed) {
		Random random = new Random(seed);
		RandomGraph data = new RandomGraph(random);
		data.writeTo(this.neo4j, ASSETS);
		Recommendations recommendations = RecommendationsOver.graph(this.graph,
				Clock.fixed(RandomGraph.NOW, ZoneOffset.UTC));
		LadderOracle oracle = new LadderOracle(this.graph);
		for (int n = 0; n < CONTEXTS; n++) {
			RecommendationRequest request = request(data, random, true);
			List<FallbackLevel> rungs = oracle.rungs(request);
			Recommendation whole = recommendations.recommend(request, null, ALL);
			assertThat(whole.items()).as("%s", request).hasSameSizeAs(rungs);
			int answering = oracle.answering(request);
			assertThat(whole.items().subList(0, answering)).as("%s", request)
				.allSatisfy((item) -> assertThat(oracle.answers(item.content().id(), request)).isTrue());
			long nearest = rungs.stream().filter((rung) -> rung == FallbackLevel.NONE).count();
			assertThat(recommendations.recommend(strict(request), null, ALL).items()).as("%s", request)
				.hasSize((int) nearest)
				.allSatisfy((item) -> assertThat(oracle.answers(item.content().id(), request)).isTrue());
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 31, 32 })
	void whereNearRungsServeEnoughTheSlateIsTheSameAsIfAllHadBeenLookedAt(long seed) {
		Random random = new Random(seed);
		RandomGraph data = new RandomGraph(random);
		data.writeTo(this.neo4j, MANY_ASSETS);
		Recommendations recommendations = RecommendationsOver.graph(this.graph,
				Clock.fixed(RandomGraph.NOW, ZoneOffset.UTC));
		LadderOracle oracle = new LadderOracle(this.graph);
		int near = 0;
		for (int n = 0; n < CONTEXTS; n++) {
			RecommendationRequest request = request(data, random, n % 3 == 0);
			List<FallbackLevel> rungs = oracle.rungs(request);
			List<String> some = ids(recommendations.recommend(request, null, FEW));
			assertThat(some).as("%s", request)
				.isEqualTo(ids(recommendations.recommend(request, null, ALL)).stream().limit(FEW).toList());
			if (request.keys().question() == null) {
				assertThat(levels(recommendations, request, Math.min(FEW, rungs.size()))).as("%s", request)
					.isEqualTo(rungs.stream().limit(FEW).toList());
			}
			near += (rungs.stream().filter((rung) -> rung.compareTo(FallbackLevel.ANY_PERSONA) < 0).count() > ENOUGH)
					? 1 : 0;
		}
		assertThat(near).as("contexts that near rungs serve").isGreaterThan(1);
	}

	private static List<String> ids(Recommendation answer) {
		return answer.items().stream().map((item) -> item.content().id()).toList();
	}

	/**
	 * The level of every beginning of the slate: where rungs only rise, those of the
	 * items.
	 */
	private static List<FallbackLevel> levels(Recommendations recommendations, RecommendationRequest request,
			int size) {
		List<FallbackLevel> levels = new ArrayList<>();
		for (int first = 1; first <= size; first++) {
			levels.add(recommendations.recommend(request, null, first).fallbackLevel());
		}
		return levels;
	}

	private static RecommendationRequest request(RandomGraph data, Random random, boolean question) {
		List<String> about = data.chance(0.7) ? List.of() : data.some(data.subjects(), 0.1);
		ContextKeys keys = new ContextKeys("A", "S" + random.nextInt(4),
				data.chance(0.7) ? "P" + random.nextInt(3) : null, data.chance(0.4) ? "T" + random.nextInt(2) : null,
				question ? "Q" + random.nextInt(10) : null, about,
				data.chance(0.4) ? data.any(List.of("EMAIL", "WEBSITE")) : null, List.of(), List.of());
		return new RecommendationRequest(keys, null, data.any(List.of(Device.values())),
				Locale.forLanguageTag(data.any(RandomGraph.LOCALES)), null, null, false, false, false);
	}

	private static RecommendationRequest strict(RecommendationRequest request) {
		return new RecommendationRequest(request.keys(), null, request.device(), request.locale(), null, null, true,
				false, false);
	}

}
