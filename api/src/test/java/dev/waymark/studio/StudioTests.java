package dev.waymark.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.Answer;
import dev.waymark.Api;
import dev.waymark.SmallCatalogueFixture;
import dev.waymark.WaymarkTest;
import dev.waymark.graph.SmallCatalogue;
import dev.waymark.graph.TestNeo4j;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Studio's pages over the small catalogue.
 */
@WaymarkTest
@Import(SmallCatalogueFixture.class)
class StudioTests {

	private final Api editor;

	private final StudioBrowser browser;

	StudioTests(Api api) {
		this.editor = api.asEditor();
		this.browser = new StudioBrowser(api).signedIn();
	}

	@BeforeAll
	static void load() {
		SmallCatalogue.load(TestNeo4j.shared());
	}

	@Test
	void theHeatMapNamesPersonasAndStagesAndSaysHowMuchIsCovered() {
		Document page = this.browser.page("/studio/coverage?device=MOBILE&locale=en");
		assertThat(page.select(".heatmap thead th").eachText()).containsExactly("Persona", "Looking around", "Using it",
				"All stages");
		assertThat(page.select(".heatmap tbody th[scope=row]").eachText()).containsExactly("Owner buyer",
				"Engineer end user");
		Element owner = page.selectFirst("a[aria-label^=Owner at Looking around]");
		assertThat(owner.attr("aria-label")).isEqualTo("Owner at Looking around: 47 % covered, 1 gap of 2, 1 work");
		assertThat(owner.text()).isEqualTo("◑ 47 % 1 gap");
		assertThat(page.select(".heatmap .none").eachText())
			.allSatisfy((none) -> assertThat(none).contains("asks nothing"));
	}

	@Test
	void aCellLeadsToItsQuestionsAndTheseToTheirGaps() {
		Document map = this.browser.page("/studio/coverage?device=MOBILE&device=TV&locale=en");
		Document cell = this.browser.page(map.selectFirst("a[aria-label^=Owner at Looking around]").attr("href"));
		assertThat(cell.selectFirst("h1").text()).isEqualTo("Owner at Looking around");
		assertThat(cell.select(".questions thead th").eachText()).containsExactly("Question", "phone", "TV");
		assertThat(cell.select(".questions tbody tr").eachText()).containsExactly(
				"What do others say? importance 100 % ○ gap ○ gap",
				"What does it cost? importance 90 % ● 1 work ○ gap");
		assertThat(cell.select(".gaps .reason").eachText()).hasSize(3)
			.contains("Nothing answers “What do others say?”, which Owner asks at Looking around.",
					"The only work that answers “What does it cost?”, which Owner asks at Looking around, does not serve on TV in English: it does not fit the device.");
		Document gaps = this.browser.page(cell.selectFirst(".questions tbody a").attr("href"));
		assertThat(gaps.select(".figures dd").text()).isEqualTo("1");
		assertThat(gaps.select(".gaps .who").text()).isEqualTo("Owner · Looking around · phone · English");
	}

	@Test
	void questionsCanBeLaidOutByLanguage() {
		Document cell = this.browser
			.page("/studio/coverage/cell?stage=ZMOT&persona=ENGINEER&device=MOBILE&across=LOCALE");
		assertThat(cell.select(".questions thead th").eachText()).containsExactly("Question", "English", "Finnish",
				"Russian");
		assertThat(cell.select(".questions tbody tr").text())
			.isEqualTo("Does it fit my ship? importance 50 % ● 2 works ● 1 work ○ gap");
	}

	@Test
	void theFormOfACellKeepsItsStageAndPersona() {
		Document cell = this.browser.page("/studio/coverage/cell?stage=ZMOT&persona=ENGINEER&locale=fi&across=LOCALE");
		assertThat(cell.select(".filters input[type=hidden]").eachAttr("name")).containsExactlyInAnyOrder("of",
				"journey", "stage", "persona", "across");
		assertThat(cell.select(".filters input[checked]").eachAttr("value")).containsExactly("fi");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/studio/coverage?device=MOBILE&locale=en                          | /contentCoverage/weightedRatio
			/studio/coverage/cell?stage=ZMOT&persona=OWNER&at=2027-01-01      | /coverageGaps/totalCount
			/studio/gaps?persona=OWNER&device=TV&locale=en                    | /coverageGaps/totalCount
			/studio/journey?journey=MOT4                                      | /journey/stages/0/triggers/0/name
			/studio/preview?stage=ZMOT&persona=ENGINEER&device=MOBILE&locale=en | /nextBestContent/items/0/content/title
			""")
	void theQueryBehindAPageGivesWhatThePageShows(String path, String figure) {
		Document page = this.browser.page(path);
		JsonNode shown = this.browser.behind(page).data(figure);
		String expected = shown.isDouble() ? Math.round(100 * shown.asDouble()) + " %" : shown.asString();
		assertThat(page.select("main").text()).contains(expected);
	}

	@Test
	void theLinkIntoGraphiQlCarriesQueryAndVariables() {
		String link = this.browser.page("/studio/gaps").selectFirst("a:contains(Open in GraphiQL)").attr("href");
		assertThat(link).startsWith("/graphiql/index.html#query=query%20Gaps")
			.contains("&variables=%7B")
			.doesNotContain("+");
	}

	@Test
	void theJourneyIsToldInWordsAsWellAsDrawn() {
		Document page = this.browser.page("/studio/journey");
		assertThat(page.select(".stops > li h3").eachText()).containsExactly("Looking around", "Reviews part of ZMOT",
				"Using it after the purchase");
		assertThat(page.select(".stops > li").first().text()).contains("3 questions")
			.contains("goes on to Using it")
			.contains("repeats")
			.contains("Triggers: A need");
		assertThat(page.select(".models").text()).contains("Awareness to advocacy").contains("80 %, the same moment");
		JsonNode drawn = new JsonMapper().readTree(page.selectFirst("#journey-chart").attr("data-journey"));
		assertThat(drawn.valueStream().map((stop) -> stop.path("name").asString())).containsExactly("Looking around",
				"Reviews", "Using it");
	}

	@Test
	void thePreviewSaysWhyAndWhatWasLeftOut() {
		Document page = this.browser.page("/studio/preview?stage=ZMOT&persona=ENGINEER&device=MOBILE&locale=fi");
		Element item = page.selectFirst(".slate > li");
		assertThat(item.select("h3").text()).contains("Tide-opas");
		assertThat(item.select(".tags li").eachText()).contains("answers an open question", "fits the stage");
		assertThat(item.select(".path li").eachText()).containsExactly("persona Engineer asks",
				"question Does it fit my ship? arises at", "stage Looking around is where people ask",
				"question Does it fit my ship? is answered by", "content Tide-opas");
		assertThat(page.select(".columns").text()).contains("not published");
	}

	@Test
	void anEmptySlateSaysSo() {
		Document page = this.browser.page("/studio/preview?stage=SMOT&persona=OWNER&device=VOICE&locale=zh-Hant");
		assertThat(page.select(".results").text()).contains("Nothing may be shown here.").contains("Nothing to show");
	}

	@Test
	void draftsAreShownWhereTheyAreWanted() {
		String path = "/studio/preview?stage=ZMOT&persona=ENGINEER&device=MOBILE&locale=ru";
		assertThat(this.browser.page(path).select(".badge").eachText()).isEmpty();
		assertThat(this.browser.page(path + "&drafts=true").select(".badge").eachText()).contains("draft");
	}

	@Test
	void anotherJourneyForgetsTheStageOfTheOneBefore() {
		assertThat(this.browser.get("/studio/gaps?of=MOT4&journey=APA&stage=ZMOT").status()).isEqualTo(200);
		assertThat(this.browser.get("/studio/preview?of=MOT4&journey=APA&stage=ZMOT&device=MOBILE").status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/studio/coverage?journey=MOT                            | journey | Unknown journey "MOT"; journeys are APA, MOT4.
					/studio/gaps?stage=Z                                    | stage   | Unknown stage "Z" in journey "MOT4"; its stages are SMOT, ZMOT, ZMOT_REVIEWS.
					/studio/gaps?persona=CAT                                | persona | Unknown persona "CAT"; personas are ENGINEER, OWNER.
					/studio/coverage?device=PHONE                           | device  | “PHONE” does not fit the field “device”; it is one of DESKTOP, MOBILE, TABLET, VOICE, KIOSK, TV, PRINT.
					/studio/coverage?locale=x_y                             | locale  | “x_y” does not fit the field “locale”; a language is a tag such as en, fi or zh-Hant.
					/studio/coverage?at=soon                                | at      | “soon” does not fit the field “at”; a moment is a day such as 2027-01-31, or 2027-01-31T12:00:00Z.
					/studio/coverage.csv?by=COLOUR                          | by      | “COLOUR” does not fit the field “by”; it is one of STAGE, PERSONA, QUESTION, DEVICE, LOCALE, CHANNEL, FORMAT.
					/studio/coverage/cell?stage=ZMOT                        | persona | The address names 0 of the field “persona”; a cell is one persona at one stage, so choose it in the heat map.
					/studio/gaps?after=x                                    | after   | "x" is not a cursor; send an endCursor from an earlier page, or leave "after" out to begin.
					/studio/preview?stage=ZMOT&trigger=T                    | trigger | Unknown trigger "T"; triggers are FAULT, NEED.
					""")
	void aParameterThatCannotBeUsedIsNamedWithTheWayOut(String path, String field, String message) {
		Answer answer = this.browser.get(path);
		assertThat(answer.status()).isEqualTo(400);
		Document page = this.browser.page(path);
		assertThat(page.select("code").text()).isEqualTo(field);
		assertThat(page.select("[role=alert]").text()).isEqualTo(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/studio/coverage?journey=%ff" })
	void aBrokenPercentSignIsToldKindly(String path) {
		assertThat(this.browser.get(path).status()).isEqualTo(400);
	}

	@Test
	void headersAloneCanBeAskedFor() {
		Answer answer = this.editor.send("/studio/coverage", (request) -> request.HEAD());
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.http().body()).isEmpty();
	}

	@Test
	void whatIsNotThereIsToldInTheSameLook() {
		assertThat(this.browser.get("/studio/nowhere").status()).isEqualTo(404);
		assertThat(this.browser.page("/studio/nowhere").select("nav a").eachText()).contains("Coverage", "Preview");
		assertThat(this.browser.post("/studio/coverage", "", (request) -> request).status()).isEqualTo(405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/studio/sign-in", "/studio/coverage", "/studio/coverage/cell?stage=ZMOT&persona=OWNER",
			"/studio/gaps", "/studio/journey", "/studio/preview", "/studio/nowhere" })
	void aPageLoadsOnlyWhatIsOursAndHoldsNoScriptOfItsOwn(String path) {
		assertThat(this.browser.get(path).header("Content-Security-Policy")).contains("default-src 'none'",
				"script-src 'self'", "style-src 'self'");
		Document page = this.browser.page(path);
		assertThat(page.select("script:not([src]), style, [style], [onclick], [onchange]")).isEmpty();
		List<String> loaded = page.select("script, link[rel=stylesheet]")
			.stream()
			.map((each) -> each.attr("src") + each.attr("href"))
			.toList();
		assertThat(loaded).isNotEmpty().allSatisfy((file) -> {
			assertThat(file).startsWith("/").doesNotStartWith("//");
			assertThat(this.browser.get(file).status()).as(file).isEqualTo(200);
		});
		assertThat(page.select("html").attr("lang")).isEqualTo("en");
		assertThat(page.select("main")).hasSize(1);
		assertThat(page.select("input:not([type=hidden]), select").stream().filter(StudioTests::unlabelled)).isEmpty();
	}

	private static boolean unlabelled(Element field) {
		return field.closest("label") == null
				&& field.ownerDocument().select("label[for=" + field.id() + "]").isEmpty();
	}

}
