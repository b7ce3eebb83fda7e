package dev.waymark.studio;

import java.util.List;
import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.graph.TestNeo4j;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Studio's experiments, in a slot of the small catalogue.
 */
@StudioTest
class ExperimentsPageTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Api editor;

	private final StudioBrowser browser;

	ExperimentsPageTests(Api api) {
		this.editor = api.asEditor();
		this.browser = new StudioBrowser(api).signedIn();
	}

	@Test
	void saysHowToBeginWhereNothingIsTriedOut() {
		Document page = this.browser.page("/studio/experiments?placement=HERO");
		assertThat(page.select(".empty h2").text()).isEqualTo("Nothing is tried out yet");
		Answer begun = this.editor.query(page.selectFirst("#mutation-text").text(),
				Map.of("placements", JSON.readTree(page.selectFirst("#mutation-variables").text()).get("placements")));
		assertThat(begun.errors()).isEmpty();
		assertThat(begun.data("/upsertPlacements/placements/0/experiment/key").asString()).isEqualTo("FRESH_FIRST");
		Element trial = this.browser.page("/studio/experiments").selectFirst(".trial");
		assertThat(trial.select("h2").text()).isEqualTo("FRESH_FIRST running");
		assertThat(trial.select(".verdict").text()).isEqualTo("Nobody was shown it so far.");
		assertThat(trial.select("tbody tr").eachText()).containsExactly(
				"CONTROL the editorial default, for the control group 20 % 0 – 0 – – – compared with",
				"AS_IS as the slot is 40 % 0 – 0 – – – not known yet",
				"FRESH freshness counts 2 40 % 0 – 0 – – – not known yet");
	}

	@Test
	void whatDiffersForSureIsSaidAndDrawn() {
		tryOut("key: \"ORDER\", controlShare: 0.5, variants: [{key: \"FRESH\", share: 1}]");
		shown("ORDER", "CONTROL", 2_000, 200);
		shown("ORDER", "FRESH", 2_000, 500);
		Document page = this.browser.page("/studio/experiments?from=2026-05-01&to=2026-07-01");
		assertThat(page.select(".verdict.good").text()).matches(
				"Of a hundred visitors FRESH makes 15\\.0 more convert than CONTROL \\(\\+\\d+\\.\\d to \\+\\d+\\.\\d\\)\\.");
		assertThat(page.select(".cautions")).isEmpty();
		assertThat(page.select(".trial tbody tr").last().text())
			.startsWith("FRESH as the slot is 50 % 2,000 50 % 500 25.0 % +15.0")
			.endsWith("better for sure");
		JsonNode drawn = JSON.readTree(page.selectFirst("[data-intervals]").attr("data-intervals"));
		assertThat(drawn).hasSize(1);
		assertThat(drawn.at("/0/sure").asBoolean()).isTrue();
		JsonNode results = this.browser.behind(page).data("/experiments/0/results");
		assertThat(results.path("decided").asBoolean()).isTrue();
		assertThat(100 * results.at("/variants/1/lower").asDouble()).isEqualTo(drawn.at("/0/lower").asDouble());
	}

	@Test
	void tooLittleIsWarnedOf() {
		tryOut("key: \"ORDER\", controlShare: 0.5, variants: [{key: \"FRESH\", share: 1}]");
		shown("ORDER", "CONTROL", 40, 3);
		Document page = this.browser.page("/studio/experiments?from=2026-05-01&to=2026-07-01");
		assertThat(page.select(".verdict.level").text())
			.isEqualTo("Nothing differs from CONTROL for sure yet; look again whenever you like.");
		assertThat(page.select(".cautions li").eachText()).containsExactly(
				"CONTROL has 3 conversions; with fewer than 30 its interval may miss the truth more often than it says.",
				"Nobody has been shown FRESH yet.");
		assertThat(page.select("[data-intervals]")).isEmpty();
	}

	@Test
	void whatEndedStaysBehindWhatRuns() {
		tryOut("key: \"OLD\", controlShare: 0, variants: [{key: \"A\", share: 1}, {key: \"B\", share: 3}]");
		shown("OLD", "A", 10, 2);
		tryOut("key: \"NEW\", variants: [{key: \"C\", share: 1}]");
		Document page = this.browser.page("/studio/experiments?from=2026-05-01&to=2026-07-01");
		assertThat(page.select(".trial h2").eachText()).containsExactly("NEW running", "OLD ended");
		assertThat(page.select(".trial").last().select("tbody tr").eachText()).containsExactly(
				"A as the slot is 25 % 10 100 % 2 20.0 % – – compared with",
				"B as the slot is 75 % 0 0 % 0 – – – not known yet");
		List<JsonNode> told = this.browser.behind(page).data("/experiments").valueStream().toList();
		assertThat(told.getFirst().path("until").isNull()).isTrue();
		assertThat(told.getLast().path("until").isNull()).isFalse();
		assertThat(this.browser.page("/studio/experiments?placement=ASIDE").select(".trial")).isEmpty();
	}

	@Test
	void aSlotThatIsNoneIsTold() {
		Answer answer = this.browser.get("/studio/experiments?placement=HEROO");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.http().body()).contains("placement", "HERO");
	}

	private void tryOut(String experiment) {
		assertThat(this.editor
			.query("mutation { upsertPlacements(placements: [{key: \"HERO\", experiment: {" + experiment
					+ "}}]) { updated } }")
			.errors()).isEmpty();
	}

	private static void shown(String experiment, String variant, int visitors, int converted) {
		TestNeo4j.shared()
			.graph()
			.write("""
					CREATE (:Decision {id: $experiment + $variant, placement: 'HERO', experiment: $experiment, variant: $variant})
					WITH * UNWIND range(1, $visitors) AS n
					WITH n, $experiment + $variant + n AS visitor
					CREATE (:Event {eventId: visitor + 'i', type: 'IMPRESSION', visitorId: visitor,
					  recommendationId: 'token.' + $experiment + $variant, occurredAt: datetime('2026-05-20T00:00:00Z')})
					FOREACH (_ IN CASE WHEN n <= $converted THEN [1] ELSE [] END | CREATE (:Event {eventId: visitor + 'c',
					  type: 'CONVERSION', visitorId: visitor, conversion: 'LEAD', occurredAt: datetime('2026-05-21T00:00:00Z')}))""",
					Map.of("experiment", experiment, "variant", variant, "visitors", visitors, "converted", converted),
					(row) -> row);
	}

}
