package dev.waymark.studio;

import java.util.List;
import java.util.Map;

import dev.waymark.Api;
import dev.waymark.graph.TestNeo4j;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Studio's ranking of content by its impact: after the guide most owners move on,
 * after the photo few do, and the sales pitch hardly anybody saw.
 */
@StudioTest
class ImpactPageTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String MAY = "/studio/impact?from=2026-05-01&to=2026-06-01";

	private final StudioBrowser browser;

	ImpactPageTests(Api api) {
		this.browser = new StudioBrowser(api).signedIn();
	}

	@Test
	void ranksContentWithItsIntervalAndItsSamples() {
		walk("guide", 100, 70);
		walk("photo", 100, 20);
		walk("sales", 5, 5);
		Document page = this.browser.page(MAY);
		assertThat(page.select(".ranking tbody th a").first().attr("href")).isNotEmpty();
		List<String> rows = page.select(".ranking tbody tr").eachText();
		assertThat(rows).hasSize(3);
		assertThat(rows.getFirst()).contains("+46.2", "100 105 moves on");
		assertThat(rows).anySatisfy((row) -> assertThat(row).contains("5 200 too little"))
			.anySatisfy((row) -> assertThat(row).contains("100 105 holds back"));
		assertThat(page.select(".cautions li").eachText()).hasSize(3)
			.last()
			.asString()
			.startsWith("1 of those below rest on fewer than 30 stays");
		JsonNode drawn = JSON.readTree(page.selectFirst("[data-intervals]").attr("data-intervals"));
		assertThat(drawn.valueStream().map((whisker) -> whisker.at("/sure").asBoolean()).toList())
			.containsOnlyOnce(false);
		JsonNode first = this.browser.behind(page).data("/contentImpact/edges/0/node");
		assertThat(first.at("/content/id").asString()).isEqualTo("guide");
		assertThat(100 * first.path("lower").asDouble()).isEqualTo(drawn.at("/0/lower").asDouble());
	}

	@Test
	void looksAtAStageOrAPersona() {
		walk("guide", 100, 70);
		walk("photo", 100, 20);
		assertThat(this.browser.page(MAY + "&stage=ZMOT&persona=OWNER").select(".ranking tbody tr")).hasSize(2);
		Document elsewhere = this.browser.page(MAY + "&stage=SMOT");
		assertThat(elsewhere.select(".empty h2").text()).isEqualTo("Nothing can be compared yet");
		assertThat(this.browser.behind(elsewhere).data("/contentImpact/totalCount").asInt()).isZero();
		assertThat(this.browser.page(MAY + "&persona=ENGINEER").select(".ranking")).isEmpty();
		assertThat(this.browser.get(MAY + "&stage=NOWHERE").status()).isEqualTo(400);
	}

	/** Owners who look at content at the first stage, some of whom move on. */
	private static void walk(String content, int visitors, int advanced) {
		TestNeo4j.shared()
			.graph()
			.write("""
					UNWIND range(1, $visitors) AS n
					WITH n, $content + n AS visitor
					CREATE (:Event {eventId: visitor + 'v', type: 'VIEW', visitorId: visitor, journey: 'MOT4', stage: 'ZMOT',
					  persona: 'OWNER', contentId: $content, occurredAt: datetime('2026-05-20T00:00:00Z')})
					FOREACH (_ IN CASE WHEN n <= $advanced THEN [1] ELSE [] END | CREATE (:Event {eventId: visitor + 's',
					  type: 'STAGE_ENTERED', visitorId: visitor, journey: 'MOT4', stage: 'SMOT',
					  occurredAt: datetime('2026-05-21T00:00:00Z')}))""",
					Map.of("content", content, "visitors", visitors, "advanced", advanced), (row) -> row);
	}

}
