package dev.waymark.studio;

import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.graph.TestNeo4j;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Studio's funnel: three visitors on the small catalogue, one of whom comes back.
 */
@StudioTest
class FunnelTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final StudioBrowser browser;

	FunnelTests(Api api) {
		this.browser = new StudioBrowser(api).signedIn();
	}

	@Test
	void showsMeasuresAndFlowsWithoutCircles() {
		walk("anna", "2026-05-20T10:00:00Z", "ZMOT", "2026-05-24T10:00:00Z", "SMOT", "2026-05-26T10:00:00Z", "ZMOT");
		walk("bert", "2026-05-20T10:00:00Z", "ZMOT_REVIEWS", "2026-05-21T10:00:00Z", "ZMOT");
		walk("carl", "2026-05-31T10:00:00Z", "SMOT", "2026-06-01T11:00:00Z", "SMOT");
		Document page = this.browser.page("/studio/funnel");
		assertThat(page.select("table").first().select("tbody th").eachText()).containsExactly("Looking around",
				"Reviews", "Using it");
		assertThat(page.select(".measures tbody tr").first().text())
			.isEqualTo("Looking around 2 3 fair – – – 0 0.00 0.00 1 33 % 0.00 0.00 –");
		assertThat(page.select(".flows li").eachText()).containsExactlyInAnyOrder(
				"1 at Looking around go on to Using it", "2 at Looking around are still there",
				"1 at Using it go back to Looking around", "1 at Using it are still there");
		JsonNode drawn = JSON.readTree(page.selectFirst("#funnel-chart").attr("data-funnel"));
		assertThat(drawn.at("/nodes").valueStream().map((node) -> node.at("/name").asString())).containsExactly("ZMOT",
				"SMOT", "stays", "back ZMOT");
		assertThat(drawn.at("/links").valueStream()).noneMatch((link) -> link.at("/target").asString().equals("ZMOT"));
	}

	@Test
	void showsHowAMeasureOfEachFamilyMoved() {
		walk("anna", "2026-05-20T10:00:00Z", "ZMOT", "2026-05-24T10:00:00Z", "SMOT");
		Document page = this.browser.page("/studio/funnel?to=2026-06-01&step=DAY");
		assertThat(page.select(".trends thead th").eachText()).hasSize(9).startsWith("Stage", "24 May 2026");
		assertThat(page.select(".trends .family th").eachText()).containsExactly("Volume stays that began",
				"Velocity days until half have left", "Value worth of the conversions", "Effectiveness % that moved on",
				"Efficiency cost of a stay that began");
		assertThat(page.select(".trends tr").eachText()).contains("Using it 1 0 0 0 0 0 0 0");
		JsonNode drawn = JSON.readTree(page.selectFirst("#trends").attr("data-trends"));
		assertThat(drawn.at("/measures/0/lines").valueStream().map((line) -> line.at("/stage").asString()))
			.containsExactly("Looking around", "Using it");
		assertThat(this.browser.get("/studio/funnel?step=MINUTE").status()).isEqualTo(400);
	}

	@Test
	void theQueryBehindGivesWhatIsShown() {
		walk("anna", "2026-05-20T10:00:00Z", "ZMOT", "2026-05-24T10:00:00Z", "SMOT");
		Document page = this.browser.page("/studio/funnel?from=2026-05-01&to=2026-06-01&source=fair&persona=OWNER");
		Answer answer = this.browser.behind(page);
		assertThat(answer.data("/stageMetrics/0/volume/entered").asInt()).isOne();
		assertThat(page.select(".measures tbody tr").first().text()).startsWith("Looking around 0 1 fair 4.0 days");
		assertThat(answer.data("/stageTrend")
			.valueStream()
			.map((step) -> step.at("/stages/0/volume/entered").asString())
			.toList()).isEqualTo(page.select(".trends tbody").first().select("tr").get(1).select("td").eachText());
	}

	@Test
	void saysWhatToDoWhereNobodyWas() {
		assertThat(this.browser.page("/studio/funnel").select(".empty").text()).contains("Nobody has been here yet",
				"simulate");
	}

	@Test
	void aPeriodThatEndsBeforeItBeginsIsTold() {
		assertThat(this.browser.get("/studio/funnel?from=2026-06-02&to=2026-06-01").status()).isEqualTo(400);
	}

	/** Comes by the fair, then moves: pairs of moment and stage. */
	private static void walk(String visitor, String... steps) {
		for (int step = 0; step < steps.length; step += 2) {
			TestNeo4j.shared()
				.graph()
				.write("""
						CREATE (:Event {eventId: $visitor + $at, type: 'STAGE_ENTERED', visitorId: $visitor, occurredAt: datetime($at),
						  journey: 'MOT4', stage: $stage, source: 'fair', persona: 'OWNER'})""",
						Map.of("visitor", visitor, "at", steps[step], "stage", steps[step + 1]), (row) -> row);
		}
	}

}
