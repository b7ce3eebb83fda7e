package dev.waymark.recommendation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;

import dev.waymark.candidate.ContextKeys;
import dev.waymark.candidate.RandomGraph;
import dev.waymark.content.Device;
import dev.waymark.eligibility.FallbackLevel;
import dev.waymark.graph.Graph;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.recommendation.Recommendation.RecommendedContent;
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

	private final Random random = new Random();

	private final RandomGraph data = new RandomGraph(this.random);

	private final Recommendations recommendations = RecommendationsOver.graph(this.graph,
			Clock.fixed(RandomGraph.NOW, ZoneOffset.UTC));

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14 })
	void everyItemStandsOnItsRungAndNearerRungsComeFirst(long seed) {
		LadderOracle oracle = write(seed, ASSETS);
		int reached = 0;
		for (int n = 0; n < CONTEXTS; n++) {
			RecommendationRequest request = request(false);
			List<FallbackLevel> rungs = oracle.rungs(request);
			assertThat(items(request)).as("%s", request).hasSameSizeAs(rungs);
			assertThat(levels(request, rungs.size())).as("%s", request).isEqualTo(rungs);
			assertThat(items(strict(request))).as("%s", request).hasSize(nearest(rungs));
			reached += rungs.size();
		}
		assertThat(reached).isGreaterThan(CONTEXTS);
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22 })
	void aQuestionJustAskedLeadsAndNarrowsStrictServingToItself(long seed) {
		LadderOracle oracle = write(seed, ASSETS);
		for (int n = 0; n < CONTEXTS; n++) {
			RecommendationRequest request = request(true);
			Predicate<RecommendedContent> answering = (item) -> oracle.answers(item.content().id(), request);
			List<FallbackLevel> rungs = oracle.rungs(request);
			List<RecommendedContent> whole = items(request);
			assertThat(whole).as("%s", request).hasSameSizeAs(rungs);
			assertThat(whole.subList(0, oracle.answering(request))).as("%s", request).allMatch(answering);
			assertThat(items(strict(request))).as("%s", request).hasSize(nearest(rungs)).allMatch(answering);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 31, 32 })
	void whereNearRungsServeEnoughTheSlateIsTheSameAsIfAllHadBeenLookedAt(long seed) {
		LadderOracle oracle = write(seed, MANY_ASSETS);
		int near = 0;
		for (int n = 0; n < CONTEXTS; n++) {
			RecommendationRequest request = request(n % 3 == 0);
			List<FallbackLevel> rungs = oracle.rungs(request);
			assertThat(ids(request, FEW)).as("%s", request).isEqualTo(ids(request, ALL).stream().limit(FEW).toList());
			if (request.keys().question() == null) {
				assertThat(levels(request, Math.min(FEW, rungs.size()))).as("%s", request)
					.isEqualTo(rungs.stream().limit(FEW).toList());
			}
			near += (rungs.stream().filter((rung) -> rung.compareTo(FallbackLevel.ANY_PERSONA) < 0).count() > ENOUGH)
					? 1 : 0;
		}
		assertThat(near).as("contexts that near rungs serve").isGreaterThan(1);
	}

	/** Writes the graph of a seed, from which the requests then follow too. */
	private LadderOracle write(long seed, int assets) {
		this.random.setSeed(seed);
		this.data.writeTo(this.neo4j, assets);
		return new LadderOracle(this.graph);
	}

	private List<RecommendedContent> items(RecommendationRequest request) {
		return this.recommendations.recommend(request, null, ALL).items();
	}

	private List<String> ids(RecommendationRequest request, int first) {
		return this.recommendations.recommend(request, null, first)
			.items()
			.stream()
			.map((item) -> item.content().id())
			.toList();
	}

	/**
	 * The level of every beginning of the slate: where rungs only rise, those of the
	 * items.
	 */
	private List<FallbackLevel> levels(RecommendationRequest request, int size) {
		List<FallbackLevel> levels = new ArrayList<>();
		for (int first = 1; first <= size; first++) {
			levels.add(this.recommendations.recommend(request, null, first).fallbackLevel());
		}
		return levels;
	}

	/** How many works strict serving may show. */
	private static int nearest(List<FallbackLevel> rungs) {
		return (int) rungs.stream().filter((rung) -> rung == FallbackLevel.NONE).count();
	}

	private RecommendationRequest request(boolean question) {
		List<String> about = this.data.chance(0.7) ? List.of() : this.data.some(this.data.subjects(), 0.1);
		ContextKeys keys = new ContextKeys("A", "S" + this.random.nextInt(4),
				this.data.chance(0.7) ? "P" + this.random.nextInt(3) : null,
				this.data.chance(0.4) ? "T" + this.random.nextInt(2) : null,
				question ? "Q" + this.random.nextInt(10) : null, about,
				this.data.chance(0.4) ? this.data.any(List.of("EMAIL", "WEBSITE")) : null, List.of(), List.of());
		return new RecommendationRequest(keys, null, this.data.any(List.of(Device.values())),
				Locale.forLanguageTag(this.data.any(RandomGraph.LOCALES)), null, null, false, false, false);
	}

	private static RecommendationRequest strict(RecommendationRequest request) {
		return new RecommendationRequest(request.keys(), null, request.device(), request.locale(), null, null, true,
				false, false);
	}

}
