package dev.waymark.candidate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.content.ContentAsset;
import dev.waymark.content.ContentAssetRow;
import dev.waymark.content.Device;
import dev.waymark.eligibility.Eligibility;
import dev.waymark.eligibility.Sentiment;
import dev.waymark.eligibility.ServingConditions;
import dev.waymark.graph.Graph;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.locale.LocaleLookup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The statement narrows by the rules of {@link Eligibility}: over random graphs it finds
 * exactly what the rules admit.
 */
class CandidatesTests {

	private static final int CONTEXTS = 40;

	private final TestNeo4j neo4j = TestNeo4j.shared();

	private final Graph graph = this.neo4j.graph();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void findsExactlyWhatTheRulesAdmit(long seed) {
		Random random = new Random(seed);
		RandomGraph data = new RandomGraph(random);
		data.writeTo(this.neo4j, 120);
		Map<ContentAsset, Set<String>> assets = assets();
		for (int n = 0; n < CONTEXTS; n++) {
			CandidateQuery query = query(data, random);
			CandidatePool pool = new Candidates(this.graph).fetch(query);
			Set<String> open = pool.questions()
				.stream()
				.map((question) -> question.question().key())
				.collect(Collectors.toSet());
			Set<String> admitted = assets.entrySet()
				.stream()
				.filter((asset) -> asset.getValue().stream().anyMatch(open::contains))
				.map(Map.Entry::getKey)
				.filter((asset) -> Eligibility.refusal(asset, query.conditions()) == null)
				.map(ContentAsset::id)
				.collect(Collectors.toSet());
			assertThat(ids(shown(pool, query))).as("%s", query).isEqualTo(admitted);
			if (!query.conditions().drafts()) {
				assertThat(pool.candidates()).as("%s", query).hasSameSizeAs(admitted);
			}
		}
	}

	private static List<Candidate> shown(CandidatePool pool, CandidateQuery query) {
		return pool.candidates()
			.stream()
			.filter((candidate) -> Eligibility.refusal(candidate.asset(), query.conditions()) == null)
			.toList();
	}

	private CandidateQuery query(RandomGraph data, Random random) {
		String stage = "S" + random.nextInt(4);
		String persona = data.chance(0.7) ? "P" + random.nextInt(3) : null;
		List<String> about = data.chance(0.5) ? List.of() : data.some(data.subjects(), 0.15);
		ContextFacts facts = new Contexts(this.graph).resolve(
				new ContextKeys("A", stage, persona, null, null, about, null, List.of(), List.of()), null,
				Locale.ENGLISH);
		Locale reader = Locale.forLanguageTag(data.any(RandomGraph.LOCALES));
		Instant at = RandomGraph.NOW.plus(random.nextInt(-12, 13), ChronoUnit.DAYS);
		ServingConditions conditions = new ServingConditions(at, data.chance(0.2), data.any(List.of(Device.values())),
				data.chance(0.5) ? data.any(List.of("EMAIL", "WEBSITE")) : null, LocaleLookup.tagsServing(reader),
				ServingConditions.standIns(reader, Locale.ENGLISH), facts.subjects(),
				facts.stage() != null && facts.stage().postPurchase(), data.chance(0.3) ? Sentiment.DETRACTOR : null);
		return new CandidateQuery("A", facts.reach(), persona, null, null, conditions, List.of(), List.of(), List.of(),
				List.of(), 1000, Integer.MAX_VALUE, data.chance(0.5));
	}

	private Map<ContentAsset, Set<String>> assets() {
		Map<ContentAsset, Set<String>> assets = new HashMap<>();
		this.graph.read("""
				MATCH (asset:ContentAsset)
				RETURN %s AS asset, [(asset)-[:ANSWERS]->(q) | q.key] AS answers
				""".formatted(ContentAssetRow.PROJECTION), Map.of(),
				(row) -> assets.put(ContentAssetRow.read(row.get("asset")),
						Set.copyOf(row.get("answers").asList((key) -> key.asString()))));
		return assets;
	}

	private static Set<String> ids(List<Candidate> candidates) {
		return candidates.stream().map((candidate) -> candidate.asset().id()).collect(Collectors.toSet());
	}

}
