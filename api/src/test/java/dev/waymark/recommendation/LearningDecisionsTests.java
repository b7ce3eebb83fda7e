package dev.waymark.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.evaluation.DecisionLogs;
import dev.waymark.evaluation.LoggedChoice;
import dev.waymark.event.DecisionReader;
import dev.waymark.graph.Graph;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import dev.waymark.performance.PerformanceEpochs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * From an exploring answer to what can be learned from it, over the small catalogue.
 */
@WaymarkTest
@Import(SmallCatalogueFixture.class)
class LearningDecisionsTests {

	private static final String PERIOD = "period: {from: \"2026-05-01T00:00:00Z\", to: \"2026-07-01T00:00:00Z\"}";

	private final Api visitor;

	private final Api editor;

	private final DecisionReader decisions;

	private final PerformanceEpochs performance;

	private final Graph graph = TestNeo4j.shared().graph();

	LearningDecisionsTests(Api api, DecisionReader decisions, PerformanceEpochs performance) {
		this.visitor = api;
		this.editor = api.asEditor();
		this.decisions = decisions;
		this.performance = performance;
	}

	@BeforeEach
	void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@AfterEach
	void forget() {
		TestNeo4j.shared().clear();
		this.performance.renew();
	}

	@Test
	void anExploringSlotLogsWhatItsPropensitiesSay() {
		slot("explorationRate: 1");
		List<JsonNode> answers = IntStream.range(0, 40).mapToObj((_) -> ask("TRIAL")).toList();
		assertThat(answers).allSatisfy((answer) -> {
			assertThat(answer.at("/items/0/propensity").asDouble()).isCloseTo(0.5, within(1e-12));
			assertThat(answer.at("/items/1/propensity").asDouble()).isEqualTo(1);
			Map<String, Object> decision = this.decisions.read(answer.path("recommendationId").asString())
				.orElseThrow();
			assertThat(decision).containsEntry("placement", "TRIAL")
				.containsEntry("propensities", List.of(answer.at("/items/0/propensity").asDouble(), 1.0));
		});
		assertThat(answers.stream().map((answer) -> answer.path("recommendationId").asString()).distinct()).hasSize(40);
		assertThat(answers.stream().map(LearningDecisionsTests::first).distinct()).containsExactlyInAnyOrder("guide",
				"sales");
		assertThat(answers)
			.anySatisfy((answer) -> assertThat(answer.at("/items/0/reasons").toString()).contains("EXPLORATION"));
		answers.forEach((answer) -> display(answer, "v" + answers.indexOf(answer)));
		JsonNode uniform = evaluation("kind: UNIFORM, placement: \"TRIAL\"");
		assertThat(uniform.path("decisions").asInt()).isEqualTo(40);
		assertThat(uniform.at("/estimates/0/effectiveSampleSize").asDouble()).isCloseTo(40, within(1e-9));
		double clicked = answers.stream().filter((answer) -> first(answer).equals("sales")).count() / 40.0;
		assertThat(uniform.at("/estimates/0/value").asDouble()).isCloseTo(clicked, within(1e-9));
		assertThat(uniform.path("warnings").toString()).contains("effective sample size");
	}

	@Test
	void aSlotWithoutChanceSaysThatItTellsNothing() {
		slot("explorationRate: null");
		JsonNode answer = ask("TRIAL");
		assertThat(answer.at("/items/0/propensity").asDouble()).isEqualTo(1);
		display(answer, "v1");
		JsonNode uniform = evaluation("kind: UNIFORM, placement: \"TRIAL\"");
		assertThat(uniform.path("decisions").asInt()).isZero();
		assertThat(uniform.path("warnings").toString()).contains("1 of 1 displays left nothing to chance");
		assertThat(evaluation("kind: CURRENT, placement: \"TRIAL\"").path("decisions").asInt()).isEqualTo(1);
	}

	@Test
	void anImportedLogIsEvaluated() {
		new DecisionLogs(this.graph).replace("shop", List.of(new LoggedChoice(SmallCatalogue.NOW, "a", 1, 1, 0.5),
				new LoggedChoice(SmallCatalogue.NOW, "b", 1, 0, 0.25)), SmallCatalogue.NOW);
		JsonNode uniform = evaluation("kind: UNIFORM, log: \"shop\"");
		assertThat(uniform.path("decisions").asInt()).isEqualTo(2);
		assertThat(uniform.at("/estimates/0/value").asDouble()).isEqualTo(0.5);
		assertThat(uniform.at("/estimates/1/value").asDouble()).isCloseTo(1.0 / 3, within(1e-12));
	}

	@Test
	void whatCannotBeEvaluatedIsTold() {
		assertThat(evaluate("kind: UNIFORM").messages()).singleElement().asString().contains("either \"placement\"");
		assertThat(evaluate("kind: UNIFORM, log: \"none\"").codes()).containsExactly("UNKNOWN_KEY");
		assertThat(evaluate("kind: UNIFORM, placement: \"NONE\"").codes()).containsExactly("UNKNOWN_KEY");
		assertThat(this.visitor
			.query("{ policyEvaluation(policy: {kind: UNIFORM, log: \"x\"}, " + PERIOD + ") { decisions } }")
			.codes()).containsExactly("FORBIDDEN");
	}

	@Test
	void whatIsTakenOftenPerformsWell() {
		assertThat(first(ask(null))).isEqualTo("guide");
		count("guide", 1_000, 10);
		count("sales", 1_000, 600);
		this.performance.renew();
		JsonNode answer = ask(null);
		assertThat(first(answer)).isEqualTo("sales");
		assertThat(answer.at("/items/0/reasons").toString()).contains("PERFORMS_WELL");
	}

	@Test
	void anExperimentIsSetUpAndCounted() {
		slot("experiment: {key: \"ORDER\", controlShare: 0.5, variants: [{key: \"FRESH\", share: 1, weights: [{signal: \"freshness\", weight: 2}]}]}");
		assertThat(this.editor.query(
				"{ placements { key experiment { key controlShare variants { key share explorationRate weights { signal weight } } } } }")
			.data("/placements/2/experiment")
			.toString()).isEqualTo(
					"{\"key\":\"ORDER\",\"controlShare\":0.5,\"variants\":[{\"key\":\"FRESH\",\"share\":1.0,\"explorationRate\":null,\"weights\":[{\"signal\":\"freshness\",\"weight\":2.0}]}]}");
		this.graph.write(
				"""
						UNWIND range(1, 10) AS n
						WITH n, CASE WHEN n % 2 = 0 THEN 'FRESH' ELSE 'CONTROL' END AS variant
						MERGE (:Decision {id: variant, placement: 'TRIAL', experiment: 'ORDER', variant: variant})
						CREATE (:Event {eventId: 'i' + n, type: 'IMPRESSION', visitorId: 'v' + n, recommendationId: 'token.' + variant,
						  occurredAt: datetime('2026-06-01T00:00:00Z')})
						FOREACH (_ IN CASE WHEN n % 4 = 0 THEN [1] ELSE [] END | CREATE (:Event {eventId: 'c' + n, type: 'CONVERSION',
						  visitorId: 'v' + n, conversion: 'LEAD', occurredAt: datetime('2026-06-02T00:00:00Z')}))
						CREATE (:Event {eventId: 'early' + n, type: 'CONVERSION', visitorId: 'v' + n, conversion: 'SALE',
						  occurredAt: datetime('2026-05-30T00:00:00Z')})""",
				Map.of(), (row) -> row);
		Answer answer = this.editor.query("{ experimentResults(placement: \"TRIAL\", " + PERIOD
				+ ") { decided variants { variant visitors conversions rate lift } } }");
		assertThat(answer.data("/experimentResults").toString()).isEqualTo("{\"decided\":false,\"variants\":["
				+ "{\"variant\":\"CONTROL\",\"visitors\":5,\"conversions\":0,\"rate\":0.0,\"lift\":null},"
				+ "{\"variant\":\"FRESH\",\"visitors\":5,\"conversions\":2,\"rate\":0.4,\"lift\":0.4}]}");
		assertThat(
				this.editor.query("{ experimentResults(placement: \"ASIDE\", " + PERIOD + ") { decided } }").messages())
			.singleElement()
			.asString()
			.contains("tries out nothing");
	}

	@Test
	void everyoneStaysInTheirGroupAndNobodyIsInNone() {
		slot("editorial: [\"sales\"], experiment: {key: \"ORDER\", controlShare: 0.5, variants: [{key: \"AS_IS\", share: 1}]}");
		assertThat(assigned(null).isNull()).isTrue();
		List<JsonNode> assigned = IntStream.range(0, 20).mapToObj((n) -> assigned("visitor-" + n)).toList();
		assertThat(assigned.stream().map((experiment) -> experiment.path("variant").asString()).distinct())
			.containsExactlyInAnyOrder("AS_IS", "CONTROL");
		for (int n = 0; n < assigned.size(); n++) {
			assertThat(assigned("visitor-" + n)).isEqualTo(assigned.get(n));
			boolean control = assigned.get(n).path("inControlGroup").asBoolean();
			JsonNode answer = ask("TRIAL", "visitor-" + n);
			assertThat(first(answer)).isEqualTo(control ? "sales" : "guide");
			assertThat(this.decisions.read(answer.path("recommendationId").asString()).orElseThrow())
				.containsEntry("experiment", "ORDER")
				.containsEntry("variant", assigned.get(n).path("variant").asString());
		}
	}

	@Test
	void contentThatMovesVisitorsOnIsRanked() {
		this.graph.write(
				"""
						UNWIND range(1, 40) AS n
						CREATE (:Event {eventId: 'a' + n, type: 'VIEW', visitorId: 'v' + n, journey: 'MOT4', stage: 'ZMOT',
						  contentId: CASE WHEN n % 2 = 0 THEN 'guide' ELSE 'photo' END, occurredAt: datetime('2026-06-01T00:00:00Z')})
						FOREACH (_ IN CASE WHEN n % 2 = 0 OR n % 5 = 0 THEN [1] ELSE [] END | CREATE (:Event {eventId: 'b' + n,
						  type: 'STAGE_ENTERED', visitorId: 'v' + n, journey: 'MOT4', stage: 'SMOT',
						  occurredAt: datetime('2026-06-02T00:00:00Z')}))""",
				Map.of(), (row) -> row);
		String document = "{ contentImpact(first: 1, " + PERIOD
				+ "%s) { totalCount pageInfo { hasNextPage endCursor } edges { node { content { id } exposed lift } } } }";
		Answer first = this.editor.query(document.formatted(""));
		assertThat(first.data("/contentImpact/edges/0/node").toString())
			.isEqualTo("{\"content\":{\"id\":\"guide\"},\"exposed\":20,\"lift\":0.8}");
		assertThat(first.data("/contentImpact/totalCount").asInt()).isEqualTo(2);
		Answer second = this.editor.query(
				document.formatted(", after: \"" + first.data("/contentImpact/pageInfo/endCursor").asString() + "\""));
		assertThat(second.data("/contentImpact/edges/0/node/content/id").asString()).isEqualTo("photo");
		assertThat(second.data("/contentImpact/pageInfo/hasNextPage").asBoolean()).isFalse();
	}

	@Test
	void anExperimentThatCannotBeIsRefused() {
		assertThat(refusal("variants: []")).contains("1 to 20 variants");
		assertThat(refusal("variants: [{key: \"CONTROL\", share: 1}]")).contains("what the control group is called");
		assertThat(refusal("variants: [{key: \"A\", share: 0}]")).contains("is no share");
		assertThat(refusal("variants: [{key: \"A\", share: 1, weights: [{signal: \"luck\", weight: 1}]}]"))
			.contains("\"luck\" is no signal; signals are question, stage");
	}

	private String refusal(String variants) {
		return this.editor.query(
				"mutation { upsertPlacements(placements: [{key: \"TRIAL\", name: \"Trial\", experiment: {key: \"X\", "
						+ variants + "}}]) { created } }")
			.messages()
			.getFirst();
	}

	private void slot(String fields) {
		assertThat(this.editor
			.query("mutation { upsertPlacements(placements: [{key: \"TRIAL\", name: \"Trial\", " + fields
					+ "}]) { created } }")
			.errors()).isEmpty();
	}

	private JsonNode ask(@Nullable String placement) {
		return ask(placement, null);
	}

	private JsonNode ask(@Nullable String placement, @Nullable String visitorId) {
		String slot = (placement != null) ? ", placement: \"" + placement + "\"" : "";
		String who = (visitorId != null) ? ", visitorId: \"" + visitorId + "\"" : "";
		return this.visitor.query("{ nextBestContent(context: {stage: \"ZMOT\", device: MOBILE" + slot + who
				+ "}) { recommendationId experiment { key variant inControlGroup } items { propensity reasons content { id } } } }")
			.data("/nextBestContent");
	}

	private JsonNode assigned(@Nullable String visitorId) {
		return ask("TRIAL", visitorId).path("experiment");
	}

	private static String first(JsonNode answer) {
		return answer.at("/items/0/content/id").asString();
	}

	/** Both items come into view, and sales is clicked where it stands first. */
	private void display(JsonNode answer, String visitor) {
		String token = answer.path("recommendationId").asString();
		this.graph.write("MERGE (decision:Decision {id: $decision.id}) SET decision = $decision",
				Map.of("decision", this.decisions.read(token).orElseThrow()), (row) -> row);
		answer.path("items").forEach((item) -> event("IMPRESSION", token, visitor, item.at("/content/id").asString()));
		if (first(answer).equals("sales")) {
			event("CLICK", token, visitor, "sales");
		}
	}

	private void event(String type, String token, String visitor, String content) {
		this.graph.write("""
				CREATE (:Event {eventId: randomUUID(), type: $type, recommendationId: $token, visitorId: $visitor,
				  contentId: $content, occurredAt: datetime($at)})""", Map.of("type", type, "token", token, "visitor",
				visitor, "content", content, "at", Instant.parse("2026-06-01T00:00:00Z").toString()), (row) -> row);
	}

	private void count(String content, double shown, double taken) {
		this.graph.write("""
				CREATE (:Performance {key: $content + '|MOT4/ZMOT|MOBILE', contentId: $content, stage: 'MOT4/ZMOT',
				  device: 'MOBILE', shown: $shown, taken: $taken, asOf: datetime($at)})""",
				Map.of("content", content, "shown", shown, "taken", taken, "at", SmallCatalogue.NOW.toString()),
				(row) -> row);
	}

	private JsonNode evaluation(String policy) {
		return evaluate(policy).data("/policyEvaluation");
	}

	private Answer evaluate(String policy) {
		return this.editor.query("{ policyEvaluation(policy: {" + policy + "}, " + PERIOD
				+ ") { decisions warnings estimates { estimator value lower upper effectiveSampleSize } } }");
	}

}
